package io.rcml.model;

import java.util.List;

/** What a document tells CallAPI to do; the children of {@link Rcml}, in order. */
public abstract sealed class Verb extends Element permits Dial, Gather, Hangup, Prompt, Redirect {

    Verb(ElementBuilder builder, String text, List<? extends Element> children) {
        super(builder, text, children);
    }
}
