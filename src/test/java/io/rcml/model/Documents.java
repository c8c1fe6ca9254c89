package io.rcml.model;

/** Documents around an element. */
final class Documents {

    private Documents() {}

    /** The least document that has the element where it belongs. */
    static Rcml around(Element element) {
        if (element instanceof Rcml rcml) {
            return rcml;
        } else if (element instanceof Verb verb) {
            return Rcml.of(verb);
        } else if (element instanceof Noun noun) {
            return Rcml.of(Dial.builder().noun(noun).build());
        } else if (element instanceof Video video) {
            return around(Conference.builder().name("room").video(video).build());
        } else if (element instanceof GeolocationType asked) {
            return around(Geolocation.builder().ask(asked).build());
        }
        return Rcml.builder().element((GenericElement) element).build();
    }

    /** The first element of that name in a document. */
    static Element find(Element in, String name) {
        if (in.elementName().equals(name)) {
            return in;
        }
        for (Element child : in.children()) {
            if (contains(child, name)) {
                return find(child, name);
            }
        }
        throw new AssertionError("There is no " + name + " in " + in);
    }

    private static boolean contains(Element in, String name) {
        return in.elementName().equals(name) || in.children().stream().anyMatch(child -> contains(child, name));
    }
}
