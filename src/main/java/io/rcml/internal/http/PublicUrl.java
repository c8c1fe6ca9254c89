package io.rcml.internal.http;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.internal.text.BaseUrls;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The URL of the application's root as the platform sees it: the configured one, or else that of a request, as trusted proxies
 * forwarded it.
 */
public final class PublicUrl {

    private final @Nullable String configured;
    private final Proxies proxies;

    private PublicUrl(@Nullable String configured, Proxies proxies) {
        this.configured = configured;
        this.proxies = proxies;
    }

    /** Reads the configuration. */
    public static PublicUrl of(Settings settings) {
        return new PublicUrl(settings.read(Key.BASE_URL, PublicUrl::base).orElse(null), Proxies.of(settings));
    }

    private static String base(String url) {
        if (!BaseUrls.is(url)) {
            throw new MistakeException(
                    "it is " + Printable.quoted(url) + ", which is not the URL of an application",
                    "give it the application's public root, such as https://app.example.com/phone, without user, query"
                            + " and fragment");
        }
        int end = url.length();
        while (url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    /** The address that a request comes from, as far as trusted proxies say: "unknown" if what they say cannot be relied on. */
    public String client(Origin request) {
        try {
            return proxies.view(request).client();
        } catch (BadRequestException contradictory) {
            return ClientView.UNKNOWN; // which is no address, so none that lets in
        }
    }

    /** The URL, if it is configured. */
    public Optional<String> configured() {
        return Optional.ofNullable(configured);
    }

    /**
     * The URL, without a slash at its end.
     *
     * @param request finds the current request, if there is one
     * @throws IllegalStateException if it is neither configured nor known from a request
     * @throws BadRequestException if the request came to what is no URL, or its proxies contradict each other
     */
    public String get(Supplier<Optional<Origin>> request) {
        if (configured != null) {
            return configured;
        }
        Origin origin = request.get()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no request from which to take this application's public URL; configure "
                                + Key.BASE_URL));
        return proxies.view(origin).root(origin.contextPath());
    }
}
