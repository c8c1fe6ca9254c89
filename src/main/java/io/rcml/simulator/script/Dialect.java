package io.rcml.simulator.script;

/** Which platform is played: the one that is documented, or the one that is met. */
public enum Dialect {

    /** As the documentation says. The default. */
    DOCUMENTED,

    /**
     * As RestComm's code does: all four events where none are named, and only commas between those that are; a constant sequence
     * number for each event; a busy leg reported as {@code completed}; times in the server's own language with a zone's id; absent
     * values as a bare name, as empty or as the text {@code null}; the query of a URL moved into the body of a POST; no status but
     * 200 accepted; an answer within 6 seconds; cookies shared by all calls; {@code Hangup} in a screening document ends the
     * caller's call.
     */
    RESTCOMM
}
