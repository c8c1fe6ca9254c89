package io.rcml.model;

import io.rcml.links.Link;
import java.util.function.Consumer;

/**
 * Collects what a document tells CallAPI to do, in order.
 *
 * @param <B> the builder's own type
 */
abstract class VerbsBuilder<B extends VerbsBuilder<B>> extends PromptsBuilder<B> {

    VerbsBuilder(ElementType type) {
        super(type);
    }

    /**
     * Connects the caller to somebody.
     *
     * @param dial sets whom to dial, and how
     * @return this builder
     * @throws IllegalStateException if the Dial cannot be built as it was set
     */
    public B dial(Consumer<Dial.Builder> dial) {
        Dial.Builder builder = Dial.builder();
        dial.accept(builder);
        return verb(builder.build());
    }

    /**
     * Listens for keys or speech.
     *
     * @param gather sets what to listen for, and what to play meanwhile
     * @return this builder
     * @throws IllegalStateException if the Gather cannot be built as it was set
     */
    public B gather(Consumer<Gather.Builder> gather) {
        Gather.Builder builder = Gather.builder();
        gather.accept(builder);
        return verb(builder.build());
    }

    /**
     * Ends the call.
     *
     * @return this builder
     */
    public B hangup() {
        return verb(Hangup.builder().build());
    }

    /**
     * Goes on with another document.
     *
     * @param url its URL, absolute, or relative to the document being written
     * @return this builder
     * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
     */
    public B redirect(String url) {
        return verb(Redirect.builder().url(url).build());
    }

    /**
     * Goes on with a handler's document.
     *
     * @param link a link to an {@code @OnCall} handler
     * @return this builder
     * @throws IllegalArgumentException if the link leads to another kind of handler
     */
    public B redirect(Link link) {
        return verb(Redirect.builder().url(link).build());
    }

    /**
     * Goes on with another document.
     *
     * @param redirect sets its URL, and how it is requested
     * @return this builder
     * @throws IllegalStateException if the Redirect cannot be built as it was set
     */
    public B redirect(Consumer<Redirect.Builder> redirect) {
        Redirect.Builder builder = Redirect.builder();
        redirect.accept(builder);
        return verb(builder.build());
    }

    /**
     * Records the caller.
     *
     * @param record sets how, and where the recording goes
     * @return this builder
     * @throws IllegalStateException if the Record cannot be built as it was set
     */
    public B record(Consumer<Record.Builder> record) {
        Record.Builder builder = Record.builder();
        record.accept(builder);
        return verb(builder.build());
    }

    /**
     * Refuses the call without answering it, for the platform's default reason, rejected.
     *
     * @return this builder
     */
    public B reject() {
        return verb(Reject.builder().build());
    }

    /**
     * Refuses the call without answering it.
     *
     * @param reason what the caller is told
     * @return this builder
     */
    public B reject(RejectReason reason) {
        return verb(Reject.builder().reason(reason).build());
    }

    /**
     * Sends a text message.
     *
     * @param sms sets the text, and how it is sent
     * @return this builder
     * @throws IllegalStateException if the Sms cannot be built as it was set
     */
    public B sms(Consumer<Sms.Builder> sms) {
        Sms.Builder builder = Sms.builder();
        sms.accept(builder);
        return verb(builder.build());
    }

    /**
     * Sends a document by fax.
     *
     * @param fax sets the document, and how it is sent
     * @return this builder
     * @throws IllegalStateException if the Fax cannot be built as it was set
     */
    public B fax(Consumer<Fax.Builder> fax) {
        Fax.Builder builder = Fax.builder();
        fax.accept(builder);
        return verb(builder.build());
    }

    /**
     * Sends an e-mail.
     *
     * @param email sets the body, the sender and the recipients
     * @return this builder
     * @throws IllegalStateException if the Email cannot be built as it was set
     */
    public B email(Consumer<Email.Builder> email) {
        Email.Builder builder = Email.builder();
        email.accept(builder);
        return verb(builder.build());
    }

    /**
     * Asks where a device is.
     *
     * @param type what to ask: an {@link Immediate} or a {@link Notification}
     * @return this builder
     */
    public B geolocation(GeolocationType type) {
        return verb(Geolocation.builder().ask(type).build());
    }

    /**
     * Asks for input in a USSD session.
     *
     * @param ussdCollect sets what is shown, and where the input goes
     * @return this builder
     * @throws IllegalStateException if the UssdCollect cannot be built as it was set
     */
    public B ussdCollect(Consumer<UssdCollect.Builder> ussdCollect) {
        UssdCollect.Builder builder = UssdCollect.builder();
        ussdCollect.accept(builder);
        return verb(builder.build());
    }

    /**
     * Shows a text in a USSD session, and ends it.
     *
     * @param text the text, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is blank or holds a character that XML 1.0 cannot hold
     */
    public B ussdMessage(String text) {
        return verb(UssdMessage.builder().text(text).build());
    }

    /**
     * Names the language of a USSD session.
     *
     * @param language the language, such as {@code en}, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is blank or holds a character that XML 1.0 cannot hold
     */
    public B language(String language) {
        return verb(Language.builder().language(language).build());
    }

    /**
     * Adds a verb.
     *
     * @param verb what to do
     * @return this builder
     */
    public B verb(Verb verb) {
        add(given("verb", verb));
        return self();
    }
}
