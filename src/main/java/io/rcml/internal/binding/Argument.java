package io.rcml.internal.binding;

import io.rcml.internal.http.BadRequestException;

/** Where the value of one of a handler's parameters comes from. */
@FunctionalInterface
public interface Argument {

    /**
     * Finds the value.
     *
     * @throws BadRequestException if the request does not have it
     */
    Object bind(Exchange exchange);
}
