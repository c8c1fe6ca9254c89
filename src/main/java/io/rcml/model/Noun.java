package io.rcml.model;

import java.util.Optional;

/** Who or what a {@link Dial} connects the caller to. */
public abstract sealed class Noun extends Element permits Endpoint, Conference, Queue {

    static final Attribute<String> NAME = Attribute.filledLine("name");

    Noun(Content content) {
        super(content);
    }

    final Optional<Video> nestedVideo() {
        return children(Video.class).stream().findFirst();
    }

    /** What names the noun, which the platform looks for in an attribute if there is a Video, else in the text. */
    final String nameOrText() {
        String name = get(NAME).orElse("").trim();
        boolean named = text().isEmpty() || (nestedVideo().isPresent() && !name.isEmpty());
        return named ? name : text();
    }

    /**
     * A client of the platform, by its name.
     *
     * @param name the client's name
     * @return the noun
     * @throws IllegalArgumentException if the name is one that {@link Client.Builder#name} refuses
     */
    public static Client client(String name) {
        return Client.builder().name(name).build();
    }

    /**
     * A telephone.
     *
     * @param number its number
     * @return the noun
     * @throws IllegalArgumentException if the number is one that {@link Number.Builder#number} refuses
     */
    public static Number number(String number) {
        return Number.builder().number(number).build();
    }

    /**
     * A SIP endpoint.
     *
     * @param uri its URI, such as {@code sip:alice@example.com}
     * @return the noun
     * @throws IllegalArgumentException if the URI is one that {@link Sip.Builder#uri} refuses
     */
    public static Sip sip(String uri) {
        return Sip.builder().uri(uri).build();
    }

    /**
     * A room that callers share.
     *
     * @param name the room's name
     * @return the noun
     * @throws IllegalArgumentException if the name is blank or holds a character that XML 1.0 cannot hold
     */
    public static Conference conference(String name) {
        return Conference.builder().name(name).build();
    }
}
