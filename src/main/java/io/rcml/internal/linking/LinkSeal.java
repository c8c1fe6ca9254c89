package io.rcml.internal.linking;

import io.rcml.internal.admission.Guards;
import io.rcml.internal.admission.Proof;
import io.rcml.internal.guard.Binding;
import io.rcml.internal.guard.LinkClaims;
import io.rcml.internal.http.Origin;
import io.rcml.internal.text.Forms;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts tokens into the URLs of links, and finds them there. Immutable. */
public final class LinkSeal {

    /** Stands between a handler's path and the token, in one segment, so that relative URLs lead where they did without it. */
    public static final char MARK = '~';

    private static final Proof UNSERVED = new Proof(Binding.ANYBODY, Optional.empty(), false);

    private final Guards guards;

    public LinkSeal(Guards guards) {
        this.guards = guards;
    }

    /**
     * What signs a link, whenever that is written, as of now.
     *
     * @param root the URL of the application's root, with which the link's begins
     * @param served the request that is served now, if there is one
     * @param anyCall whether the link is for other calls than the one that is served, too
     */
    UnaryOperator<String> of(String root, Optional<Origin> served, boolean anyCall) {
        Proof proof = served.flatMap(LinkSeal::proof).orElse(UNSERVED);
        Instant fresh = guards.tokens().now().plus(guards.lifetime());
        // What is for other calls is for the application's own use, and these may well go on for longer.
        Instant end =
                proof.end().filter(bound -> !anyCall && fresh.isAfter(bound)).orElse(fresh);
        Binding binding = anyCall ? proof.binding().forAnyCall() : proof.binding();
        boolean closing = !anyCall && proof.closing();
        return url -> {
            int question = url.indexOf('?');
            String path = rawPath(root, url);
            String query = url.substring(root.length() + path.length());
            Map<String, List<String>> values = Forms.parse(question < 0 ? null : url.substring(question + 1));
            LinkClaims claims = new LinkClaims(decoded(path), values, binding, closing);
            return root + path + MARK + guards.tokens().issue(claims, end) + query;
        };
    }

    /** What a handler's request proved; one that a servlet of the application's own has read proved nothing. */
    private static Optional<Proof> proof(Origin served) {
        return served.kept(Proof.class).or(() -> served.parameters().map(Proof::ofNothing));
    }

    private static String rawPath(String root, String url) {
        int question = url.indexOf('?');
        return url.substring(root.length(), question < 0 ? url.length() : question);
    }

    /** The path below the root to which a URL leads, decoded. */
    static String path(String root, String url) {
        return decoded(rawPath(root, url));
    }

    /** A plus is a plus in a path. */
    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
