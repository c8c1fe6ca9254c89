package io.rcml.links;

import java.io.Serializable;

/**
 * Makes links to handlers, for {@code statusCallback}, {@code url} and {@code action}: a bean to inject.
 *
 * <pre>{@code
 * Client.builder()
 *         .name("alice")
 *         .statusCallback(links.to(Reception::answered))
 *         .build()
 * }</pre>
 *
 * <p>A link is absolute. It begins with the configured {@code rcml.base-url}; without one, with what the current request came to:
 * its scheme, host and port, as a trusted proxy forwarded them, and the application's context path, or what the proxy says in its place in
 * {@code X-Forwarded-Prefix}. Thread-safe.
 *
 * <p>A link is signed, and so cannot be made up: the last segment of its path ends with a token, which says for how long it opens
 * which handler (its path, the values given by {@link Link#with}), and for which account and call, as far as the request that is
 * served says. The handler answers status 403 to any other request, unless its annotation says {@code unsigned = true}, in which case
 * links to it have no token. A link is a secret: whoever has it can use it.
 *
 * <p>A link lasts for {@code rcml.link-lifetime} from when it was made, unless it is made while a leg is screened, or while one is
 * served that was linked there: then it ends with the link that led there at the latest, as nobody says whose leg it is.
 * {@link #forAnyCall()} is bounded by none. Where no request of CallAPI is served, such as in a job or an asynchronous observer, a link
 * is for any account and call, as there is nothing to bind it to.
 *
 * <p>Each {@code to} throws {@link IllegalArgumentException} if the method is no handler, and {@link IllegalStateException} where
 * there is neither a configured base URL nor a current request, and {@link IllegalArgumentException} if the request came to what
 * is no host, or trusted proxies contradict each other about where it came from. Handlers of more parameters than the references
 * here take, and overloaded ones, are named: {@link #to(Class, String)}.
 */
public interface Links {

    /**
     * A link to a handler without parameters.
     *
     * @param handler a reference to its method, such as {@code Reception::goodbye}
     * @param <C> the controller
     * @return the link
     */
    <C> Link to(Handler0<C> handler);

    /**
     * A link to a handler.
     *
     * @param handler a reference to its method, such as {@code Reception::answered}
     * @param <C> the controller
     * @param <P1> the type of the handler's parameter
     * @return the link
     */
    <C, P1> Link to(Handler1<C, P1> handler);

    /**
     * A link to a handler of two parameters.
     *
     * @param handler a reference to its method
     * @param <C> the controller
     * @param <P1> the type of the handler's first parameter
     * @param <P2> the type of the second
     * @return the link
     */
    <C, P1, P2> Link to(Handler2<C, P1, P2> handler);

    /**
     * A link to a handler of three parameters.
     *
     * @param handler a reference to its method
     * @param <C> the controller
     * @param <P1> the type of the handler's first parameter
     * @param <P2> the type of the second
     * @param <P3> the type of the third
     * @return the link
     */
    <C, P1, P2, P3> Link to(Handler3<C, P1, P2, P3> handler);

    /**
     * A link to a handler of four parameters.
     *
     * @param handler a reference to its method
     * @param <C> the controller
     * @param <P1> the type of the handler's first parameter
     * @param <P2> the type of the second
     * @param <P3> the type of the third
     * @param <P4> the type of the fourth
     * @return the link
     */
    <C, P1, P2, P3, P4> Link to(Handler4<C, P1, P2, P3, P4> handler);

    /**
     * A link to a handler by its name.
     *
     * @param controller the handler's class
     * @param method the method's name, which no other handler of the class has
     * @return the link
     */
    Link to(Class<?> controller, String method);

    /**
     * Links for calls other than the one that is served, too, such as one that is to be started or moved over REST.
     *
     * @return the same links, not bound to a call
     */
    Links forAnyCall();

    /**
     * A reference to a handler without parameters.
     *
     * @param <C> the controller
     */
    @FunctionalInterface
    interface Handler0<C> extends Serializable {
        /**
         * Stands for the handler; never called.
         *
         * @param controller the controller
         * @throws Exception if the handler throws it
         */
        void call(C controller) throws Exception;
    }

    /**
     * A reference to a handler of one parameter.
     *
     * @param <C> the controller
     * @param <P1> the type of the parameter
     */
    @FunctionalInterface
    interface Handler1<C, P1> extends Serializable {
        /**
         * Stands for the handler; never called.
         *
         * @param controller the controller
         * @param p1 the parameter
         * @throws Exception if the handler throws it
         */
        void call(C controller, P1 p1) throws Exception;
    }

    /**
     * A reference to a handler of two parameters.
     *
     * @param <C> the controller
     * @param <P1> the type of the first parameter
     * @param <P2> the type of the second
     */
    @FunctionalInterface
    interface Handler2<C, P1, P2> extends Serializable {
        /**
         * Stands for the handler; never called.
         *
         * @param controller the controller
         * @param p1 the first parameter
         * @param p2 the second
         * @throws Exception if the handler throws it
         */
        void call(C controller, P1 p1, P2 p2) throws Exception;
    }

    /**
     * A reference to a handler of three parameters.
     *
     * @param <C> the controller
     * @param <P1> the type of the first parameter
     * @param <P2> the type of the second
     * @param <P3> the type of the third
     */
    @FunctionalInterface
    interface Handler3<C, P1, P2, P3> extends Serializable {
        /**
         * Stands for the handler; never called.
         *
         * @param controller the controller
         * @param p1 the first parameter
         * @param p2 the second
         * @param p3 the third
         * @throws Exception if the handler throws it
         */
        void call(C controller, P1 p1, P2 p2, P3 p3) throws Exception;
    }

    /**
     * A reference to a handler of four parameters.
     *
     * @param <C> the controller
     * @param <P1> the type of the first parameter
     * @param <P2> the type of the second
     * @param <P3> the type of the third
     * @param <P4> the type of the fourth
     */
    @FunctionalInterface
    interface Handler4<C, P1, P2, P3, P4> extends Serializable {
        /**
         * Stands for the handler; never called.
         *
         * @param controller the controller
         * @param p1 the first parameter
         * @param p2 the second
         * @param p3 the third
         * @param p4 the fourth
         * @throws Exception if the handler throws it
         */
        void call(C controller, P1 p1, P2 p2, P3 p3, P4 p4) throws Exception;
    }
}
