package io.rcml.internal.http;

import io.rcml.call.Parameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request without HTTP, and what it says of itself. */
public record PlainOrigin(
        String address, String target, Map<String, String> sent, Parameters read, Map<Class<?>, Object> known)
        implements Origin {

    public PlainOrigin(Parameters read) {
        this("203.0.113.5", "/", Map.of(), read);
    }

    public PlainOrigin(String address, String target, Map<String, String> sent, Parameters read) {
        this(address, target, sent, read, new HashMap<>());
    }

    @Override
    public String scheme() {
        return "https";
    }

    @Override
    public String host() {
        return "app.example.com";
    }

    @Override
    public int port() {
        return 443;
    }

    @Override
    public String contextPath() {
        return "/phone";
    }

    @Override
    public String remoteAddress() {
        return address;
    }

    @Override
    public List<String> headers(String name) {
        return Optional.ofNullable(sent.get(name)).stream().toList();
    }

    @Override
    public Optional<Parameters> parameters() {
        return Optional.of(read);
    }

    @Override
    public <T> void keep(Class<T> type, T value) {
        known.put(type, value);
    }

    @Override
    public <T> Optional<T> kept(Class<T> type) {
        return Optional.ofNullable(type.cast(known.get(type)));
    }
}
