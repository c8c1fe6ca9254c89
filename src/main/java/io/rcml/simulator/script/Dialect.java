package io.rcml.simulator.script;

/** Which platform is played: one that is documented, or the one that is met. */
public enum Dialect {

    /** As the page about the Client noun says, and RestComm's pages where it is silent. The default. */
    DOCUMENTED,

    /**
     * As CallAPI's own pages say: numbers of ten digits; identifiers of more than 60 characters; {@code PostStatus=new} with the first
     * request, and {@code PostStatus=callback} with those that tell the number's own URL that the call was answered or is over;
     * {@code VoicemailDetector} for calls that the API began and that ask for it; keys alone in a {@code Gather}; a REST API that wants
     * a token, spells statuses in upper case and refuses with status 200.
     */
    CALLAPI,

    /**
     * As RestComm's code does: all four events where none are named, and only commas between those that are; a constant sequence
     * number for each event; a busy leg reported as {@code completed}; times in the server's own language with a zone's id; absent
     * values as a bare name, as empty or as the text {@code null}; the query of a URL moved into the body of a POST; no status but
     * 200 accepted; an answer within 6 seconds; cookies shared by all calls; {@code Hangup} in a screening document ends the
     * caller's call.
     */
    RESTCOMM
}
