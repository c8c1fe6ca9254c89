package io.rcml.internal.dispatch;

import java.lang.annotation.Annotation;
import java.util.List;

/** The verbs that have annotations. */
final class Verbs {

    /** What there is to know of each. */
    static final List<VerbType<?>> TYPES = List.of(
            CallVerbs.DIAL,
            MessageVerbs.EMAIL,
            MessageVerbs.FAX,
            CallVerbs.GATHER,
            CallVerbs.HANGUP,
            CallVerbs.PAUSE,
            CallVerbs.PLAY,
            CallVerbs.RECORD,
            CallVerbs.REDIRECT,
            CallVerbs.REJECT,
            CallVerbs.SAY,
            MessageVerbs.SMS,
            MessageVerbs.USSD_COLLECT,
            MessageVerbs.USSD_MESSAGE);

    /** Their annotations. */
    static final List<Class<? extends Annotation>> ANNOTATIONS = annotations();

    private Verbs() {}

    private static List<Class<? extends Annotation>> annotations() {
        return TYPES.stream()
                .<Class<? extends Annotation>>map(VerbType::annotation)
                .toList();
    }
}
