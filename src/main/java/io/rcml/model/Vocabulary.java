package io.rcml.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The elements of RCML: all that can be read, each with how it is built from what it holds. */
final class Vocabulary {

    private static final Map<String, Form<?>> FORMS = byName(
            Form.of(Rcml.TYPE, Rcml::builder, Rcml.Builder::build).children(Verb.class, Rcml.Builder::verb),
            Form.of(Dial.TYPE, Dial::builder, Dial.Builder::build)
                    .text(Dial.Builder::to)
                    .children(Noun.class, Dial.Builder::noun),
            Form.of(Client.TYPE, Client::builder, Client.Builder::build)
                    .text(Client.Builder::foundText)
                    .child(Video.class, Client.Builder::video),
            Form.of(Number.TYPE, Number::builder, Number.Builder::build).text(Number.Builder::foundText),
            Form.of(Sip.TYPE, Sip::builder, Sip.Builder::build)
                    .text(Sip.Builder::foundText)
                    .child(Video.class, Sip.Builder::video),
            Form.of(Conference.TYPE, Conference::builder, Conference.Builder::build)
                    .text(Conference.Builder::name)
                    .child(Video.class, Conference.Builder::video),
            Form.of(Video.TYPE, Video::builder, Video.Builder::build),
            Form.of(Gather.TYPE, Gather::builder, Gather.Builder::build).children(Prompt.class, Gather.Builder::prompt),
            Form.of(Say.TYPE, Say::builder, Say.Builder::build).text(Say.Builder::text),
            Form.of(Play.TYPE, Play::builder, Play.Builder::build).text(Play.Builder::url),
            Form.of(Pause.TYPE, Pause::builder, Pause.Builder::build),
            Form.of(Redirect.TYPE, Redirect::builder, Redirect.Builder::build).text(Redirect.Builder::url),
            Form.of(Hangup.TYPE, Hangup::builder, Hangup.Builder::build));

    private Vocabulary() {}

    /** The form of the element with that name, if RCML has one. */
    static @Nullable Form<?> form(String name) {
        return FORMS.get(name);
    }

    /** The name that somebody means who errs in upper and lower case. */
    static @Nullable String meant(String name) {
        return FORMS.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Form<?>> byName(Form<?>... forms) {
        return Arrays.stream(forms)
                .collect(Collectors.toUnmodifiableMap(form -> form.type.toString(), Function.identity()));
    }
}
