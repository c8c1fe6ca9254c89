package io.rcml.model;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * Collects who is dialled.
 *
 * @param <B> the builder's own type
 */
abstract class NounsBuilder<B extends NounsBuilder<B>> extends ElementBuilder<B> {

    NounsBuilder(ElementType type) {
        super(type);
    }

    /**
     * Dials a client.
     *
     * @param name the client's name
     * @return this builder
     * @throws IllegalArgumentException if the name is one that {@link Client.Builder#name} refuses
     */
    public B client(String name) {
        return noun(Noun.client(name));
    }

    /**
     * Dials a client.
     *
     * @param client sets the client's name, and how it is called
     * @return this builder
     */
    public B client(Consumer<Client.Builder> client) {
        Client.Builder builder = Client.builder();
        client.accept(builder);
        return noun(builder.build());
    }

    /**
     * Dials a telephone.
     *
     * @param number its number
     * @return this builder
     * @throws IllegalArgumentException if the number is one that {@link Number.Builder#number} refuses
     */
    public B number(String number) {
        return noun(Noun.number(number));
    }

    /**
     * Dials a telephone.
     *
     * @param number sets its number, and how it is called
     * @return this builder
     */
    public B number(Consumer<Number.Builder> number) {
        Number.Builder builder = Number.builder();
        number.accept(builder);
        return noun(builder.build());
    }

    /**
     * Dials a SIP endpoint, alone.
     *
     * @param uri its URI
     * @return this builder
     * @throws IllegalArgumentException if the URI is one that {@link Sip.Builder#uri} refuses
     */
    public B sip(String uri) {
        return noun(Noun.sip(uri));
    }

    /**
     * Dials a SIP endpoint, alone.
     *
     * @param sip sets its URI, and how it is called
     * @return this builder
     */
    public B sip(Consumer<Sip.Builder> sip) {
        Sip.Builder builder = Sip.builder();
        sip.accept(builder);
        return noun(builder.build());
    }

    /**
     * Enters a conference, alone.
     *
     * @param name the room's name
     * @return this builder
     * @throws IllegalArgumentException if the name is blank or cannot be written in XML 1.0
     */
    public B conference(String name) {
        return noun(Noun.conference(name));
    }

    /**
     * Enters a conference, alone.
     *
     * @param conference sets the room's name, and how it is entered
     * @return this builder
     */
    public B conference(Consumer<Conference.Builder> conference) {
        Conference.Builder builder = Conference.builder();
        conference.accept(builder);
        return noun(builder.build());
    }

    /**
     * Dials a noun.
     *
     * @param noun whom to dial
     * @return this builder
     */
    public B noun(Noun noun) {
        add(given("noun", noun));
        return self();
    }

    /**
     * Dials nouns.
     *
     * @param nouns whom to dial
     * @return this builder
     */
    public B nouns(Collection<? extends Noun> nouns) {
        nouns.forEach(this::noun);
        return self();
    }

    /**
     * Dials a noun that this version does not know.
     *
     * @param noun whom or what to dial
     * @return this builder
     */
    public B element(GenericElement noun) {
        add(given("element", noun));
        return self();
    }
}
