package io.rcml.internal.verbs;

import static io.rcml.internal.verbs.VerbAttributes.set;
import static io.rcml.internal.verbs.VerbAttributes.setUrl;
import static io.rcml.internal.verbs.VerbContent.each;
import static io.rcml.internal.verbs.VerbContent.text;

import io.rcml.annotation.Email;
import io.rcml.annotation.Fax;
import io.rcml.annotation.Sms;
import io.rcml.annotation.UssdCollect;
import io.rcml.call.FaxResult;
import io.rcml.call.SmsResult;
import io.rcml.model.HttpMethod;
import io.rcml.model.Message;
import io.rcml.model.Rcml;
import io.rcml.model.UssdMessage;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The annotations of verbs that send and show what is written, and what each makes of what its method returns. */
final class MessageVerbs {

    private MessageVerbs() {}

    static VerbType<Email> email() {
        return new VerbType<>(Email.class, VerbContent.TEXT, MessageVerbs::email);
    }

    static VerbType<Fax> fax() {
        return new VerbType<>(Fax.class, VerbContent.URL, MessageVerbs::fax);
    }

    static VerbType<Sms> sms() {
        return new VerbType<>(Sms.class, VerbContent.TEXT, MessageVerbs::sms);
    }

    static VerbType<UssdCollect> ussdCollect() {
        return new VerbType<>(
                UssdCollect.class,
                new VerbContent(
                        "a String, a UssdMessage, or a collection of UssdMessages",
                        "sample",
                        UssdMessage.class,
                        Set.of(String.class)),
                MessageVerbs::ussdCollect);
    }

    static VerbType<io.rcml.annotation.UssdMessage> ussdMessage() {
        return new VerbType<>(
                io.rcml.annotation.UssdMessage.class,
                VerbContent.TEXT,
                (verb, none) -> text -> Rcml.builder().ussdMessage(text(text)).build());
    }

    private static Result email(Email verb, VerbAttributes attributes) {
        String to = attributes.required("to", verb.to());
        String from = attributes.required("from", verb.from());
        String cc = attributes.text("cc", verb.cc());
        String bcc = attributes.text("bcc", verb.bcc());
        String subject = attributes.text("subject", verb.subject());
        return body -> Rcml.builder()
                .email(email -> {
                    email.body(text(body));
                    set(to, email::to);
                    set(from, email::from);
                    set(cc, email::cc);
                    set(bcc, email::bcc);
                    set(subject, email::subject);
                })
                .build();
    }

    private static Result fax(Fax verb, VerbAttributes attributes) {
        Consumer<Message.Builder<?>> delivery = delivery(
                attributes,
                verb.to(),
                verb.from(),
                verb.action(),
                verb.method(),
                verb.statusCallback(),
                FaxResult.class);
        return url ->
                Rcml.builder().fax(fax -> delivery.accept(fax.url(text(url)))).build();
    }

    private static Result sms(Sms verb, VerbAttributes attributes) {
        Consumer<Message.Builder<?>> delivery = delivery(
                attributes,
                verb.to(),
                verb.from(),
                verb.action(),
                verb.method(),
                verb.statusCallback(),
                SmsResult.class);
        return text ->
                Rcml.builder().sms(sms -> delivery.accept(sms.text(text(text)))).build();
    }

    /** What a text message and a fax have in common. */
    private static Consumer<Message.Builder<?>> delivery(
            VerbAttributes attributes,
            String[] tos,
            String[] froms,
            String[] actions,
            HttpMethod[] methods,
            String[] statusCallbacks,
            Class<?> result) {
        String to = attributes.text("to", tos);
        String from = attributes.text("from", froms);
        Supplier<String> action = attributes.url("action", actions);
        HttpMethod method = attributes.constant("method", methods);
        Supplier<String> statusCallback = attributes.report("statusCallback", statusCallbacks, result);
        return message -> {
            set(to, message::to);
            set(from, message::from);
            setUrl(action, message::action);
            set(method, message::method);
            setUrl(statusCallback, message::statusCallback);
        };
    }

    private static Result ussdCollect(UssdCollect verb, VerbAttributes attributes) {
        Supplier<String> action = attributes.url("action", verb.action());
        return returned -> Rcml.builder()
                .ussdCollect(collect -> {
                    setUrl(action, collect::action);
                    if (returned instanceof String text) {
                        collect.message(text);
                    } else {
                        each(returned, UssdMessage.class).forEach(collect::message);
                    }
                })
                .build();
    }
}
