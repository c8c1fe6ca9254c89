package io.rcml.lint;

import static io.rcml.lint.Severity.ERROR;
import static io.rcml.lint.Severity.WARNING;

import java.util.Locale;

/** The rules of {@link RcmlLint}. Their names and ids stay; new ones are added. */
public enum Rule {
    /** The text is no RCML: not well-formed, of another root, or too large to be read. */
    MALFORMED(ERROR, "XML 1.0, and the limits of Rcml.parse"),
    /** A text in another encoding than UTF-8. */
    NOT_UTF_8(ERROR, "the platform's code: it decodes every answer as UTF-8"),
    /** An element whose name is nearly that of one of RCML's. The platform skips it. */
    MISSPELT_ELEMENT(ERROR, "the platform's code: unknown verbs are skipped"),
    /** An element that this version does not know. The platform skips it, unless it has learnt it. */
    UNKNOWN_ELEMENT(WARNING, "the platform's code: unknown verbs are skipped"),
    /** An element whose name the platform knows and for which it does nothing. */
    UNDOCUMENTED_ELEMENT(WARNING, "the platform's code: a name without an implementation"),
    /** The noun Uri, which Sip has replaced. */
    DEPRECATED_ELEMENT(WARNING, "the platform's code: Uri is deprecated in favour of Sip"),
    /** An element where the platform does not look for it. */
    MISPLACED_ELEMENT(ERROR, "RCML, where each element stands"),
    /** A second element where the platform looks for one. */
    REPEATED_ELEMENT(ERROR, "RCML, where each element stands"),
    /** An attribute whose name is nearly that of one that the element has. The platform ignores it. */
    MISSPELT_ATTRIBUTE(ERROR, "the platform's code: attribute names are case-sensitive, and unknown ones ignored"),
    /** An attribute that this version does not know. The platform ignores it, unless it has learnt it. */
    UNKNOWN_ATTRIBUTE(WARNING, "the platform's code: unknown attributes are ignored"),
    /** An attribute without which the element does nothing. */
    MISSING_ATTRIBUTE(ERROR, "RCML, required attributes"),
    /** An attribute that needs another, which is not there. */
    IGNORED_ATTRIBUTE(ERROR, "RCML, attributes that depend on one another"),
    /** A value that the language does not have. */
    VALUE_NOT_ALLOWED(ERROR, "RCML, allowed values"),
    /** A statusCallback that is not absolute. */
    RELATIVE_STATUS_CALLBACK(ERROR, "the platform's code: statusCallback is resolved against nothing"),
    /** Events separated by white space, as in an example of the documentation. */
    SPACE_SEPARATED_EVENTS(ERROR, "Client noun, statusCallbackEvent: separate them with a comma"),
    /** A statusCallback without a list of events. */
    EVENTS_NOT_LISTED(WARNING, "Client noun, statusCallbackEvent; the platform's code sends all four"),
    /** A name as an attribute where there is no Video. */
    NAME_WITHOUT_VIDEO(ERROR, "Client noun, name: only when Video is nested"),
    /** A Video whose parent has no name as an attribute. */
    VIDEO_WITHOUT_NAME(ERROR, "the platform's code: a null pointer"),
    /** An attribute of Video that only a conference has. */
    CONFERENCE_ONLY_ATTRIBUTE(ERROR, "Video, the attributes of a Conference"),
    /** Text where the platform reads none. */
    UNEXPECTED_TEXT(ERROR, "RCML, the text of each element"),
    /** An element without the text or the elements that say what to do. */
    MISSING_CONTENT(ERROR, "RCML, the text of each element and where each stands"),
    /** More Client and Number nouns than the platform dials. */
    TOO_MANY_NOUNS(ERROR, "Client noun, Simultaneous Dialing: up to a total of ten"),
    /** A noun beside a Conference. */
    NOUN_BESIDE_CONFERENCE(ERROR, "the platform's code: a Conference overrides the other nouns"),
    /** A Sip or Queue beside other nouns. */
    NOUN_NOT_ALONE(ERROR, "Dial verb: Sip stands alone"),
    /** A custom SIP header that the platform names otherwise than its author. */
    SIP_HEADER(WARNING, "the platform's code: name and value part at the last =, and X- is added"),
    /** A Dial in a document that runs on the called side. */
    DIAL_IN_SCREENING(ERROR, "Client noun, url: such documents must not dial"),
    /** A verb that ends the call in a document that runs on the called side. */
    END_IN_SCREENING(WARNING, "the platform's code: only a document that runs to its end connects the parties"),
    /** A Gather whose input is {@code both}, which is not how the two are written. */
    INPUT_BOTH(ERROR, "the platform's code: it knows dtmf speech, and takes every other word for dtmf"),
    /** A Gather for speech without a partialResultCallback. */
    SPEECH_WITHOUT_CALLBACK(ERROR, "Gather verb, partialResultCallback: required for speech"),
    /** A verb after one that always goes on elsewhere. */
    UNREACHABLE_VERB(
            ERROR, "RCML: what follows Redirect, Reject, Hangup or an action that always fires is never reached"),
    /** Text in several parts. */
    PARTED_TEXT(WARNING, "the platform's code: the last part of a text replaces those before"),
    /** An ampersand that begins no reference, the only one in the document. */
    STRAY_AMPERSAND(WARNING, "XML 1.0; the platform's code mends one"),
    /** Ampersands that begin no reference. */
    STRAY_AMPERSANDS(ERROR, "XML 1.0; the platform's code mends one and fails over more"),
    /** A CDATA section. */
    CDATA(WARNING, "the platform's code: its repair of ampersands corrupts CDATA");

    private final String id;
    private final Severity severity;
    private final String source;

    Rule(Severity severity, String source) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
        this.source = source;
    }

    /** {@return its id, such as {@code unreachable-verb}} */
    public String id() {
        return id;
    }

    /** {@return how sure it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return where it comes from: a place in the platform's documentation, or its code} */
    public String source() {
        return source;
    }

    /** {@return its id} */
    @Override
    public String toString() {
        return id;
    }
}
