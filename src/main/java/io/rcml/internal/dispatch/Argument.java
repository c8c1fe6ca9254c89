package io.rcml.internal.dispatch;

/** Where the value of one of a handler's parameters comes from. */
@FunctionalInterface
interface Argument {

    /**
     * Finds the value.
     *
     * @throws BadRequestException if the request does not have it
     */
    Object bind(Exchange exchange);
}
