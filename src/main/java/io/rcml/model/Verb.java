package io.rcml.model;

/** What a document tells CallAPI to do; the children of {@link Rcml}, in order. */
public abstract sealed class Verb extends Element
        permits Dial,
                Email,
                Enqueue,
                Gather,
                Geolocation,
                Hangup,
                Language,
                Leave,
                Message,
                Prompt,
                Record,
                Redirect,
                Reject,
                UssdCollect,
                UssdMessage {

    Verb(Content content) {
        super(content);
    }
}
