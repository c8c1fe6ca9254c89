/**
 * What users write on their controllers; uses the model, what is heard, and CDI's annotations.
 *
 * <p>The annotations of the verbs have the platform's names, attributes and defaults. Each attribute is an array whose default is
 * empty, so that one that is left out differs from any that is set: {@code @Dial(timeout = 30)} writes {@code timeout="30"}, and
 * {@code @Dial} writes nothing and leaves the 30 seconds to the platform. An attribute without which the verb does nothing has no
 * default, so that the compiler asks for it. More than one value fails the deployment, except where the attribute is a list.
 *
 * <p>Strings may hold {@code ${key}}, which the configuration resolves at deployment. A URL may be relative, as in RCML; where a
 * relative one leads to another handler of the application, or one from the root is spelled as a handler's whole path, that
 * handler's {@link io.rcml.links.Link} is written. A relative one that leads below a controller's own path, where no handler is,
 * fails the deployment.
 */
@NullMarked
package io.rcml.annotation;

import org.jspecify.annotations.NullMarked;
