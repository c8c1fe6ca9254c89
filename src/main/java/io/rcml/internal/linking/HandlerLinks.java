package io.rcml.internal.linking;

import io.rcml.internal.http.Origin;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.routing.Route;
import io.rcml.internal.routing.Routes;
import io.rcml.links.Link;
import io.rcml.links.Links;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Links to the handlers of one application. Thread-safe. */
public final class HandlerLinks implements Links {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    private final List<Route> routes;
    private final Routes<Route> paths;
    private final PublicUrl publicUrl;
    private final LinkSeal seal;
    private final Supplier<Optional<Origin>> origin;
    // Each method reference in the application's code has a class of its own, so this holds as many entries as there
    // are. Those that hold their receiver, such as this::answered, are left out: one may stand for several controllers.
    private final Map<Class<?>, Route> references;
    private final boolean anyCall;

    public HandlerLinks(List<Route> routes, PublicUrl publicUrl, LinkSeal seal, Supplier<Optional<Origin>> origin) {
        this(routes, publicUrl, seal, origin, new ConcurrentHashMap<>(), false);
    }

    private HandlerLinks(
            List<Route> routes,
            PublicUrl publicUrl,
            LinkSeal seal,
            Supplier<Optional<Origin>> origin,
            Map<Class<?>, Route> references,
            boolean anyCall) {
        this.routes = List.copyOf(routes);
        this.paths = new Routes<>(routes, Route::path);
        this.publicUrl = publicUrl;
        this.seal = seal;
        this.origin = origin;
        this.references = references;
        this.anyCall = anyCall;
    }

    @Override
    public <C> Link to(Handler0<C> handler) {
        return toReference(handler);
    }

    @Override
    public <C, P1> Link to(Handler1<C, P1> handler) {
        return toReference(handler);
    }

    @Override
    public <C, P1, P2> Link to(Handler2<C, P1, P2> handler) {
        return toReference(handler);
    }

    @Override
    public <C, P1, P2, P3> Link to(Handler3<C, P1, P2, P3> handler) {
        return toReference(handler);
    }

    @Override
    public <C, P1, P2, P3, P4> Link to(Handler4<C, P1, P2, P3, P4> handler) {
        return toReference(handler);
    }

    @Override
    public Link to(Class<?> controller, String method) {
        List<Route> found = routes.stream()
                .filter(route -> route.controller() == controller
                        && route.method().getName().equals(method))
                .toList();
        if (found.size() != 1) {
            String name = controller.getName() + '.' + method;
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? name + " is no handler; annotate it with @OnCall, @OnScreening or @OnStatus"
                            : name + " is the name of " + found.size() + " handlers; rename one of them");
        }
        return to(found.get(0));
    }

    Link to(Route route) {
        String root = publicUrl.get(origin);
        String url = root + encoded(route.path());
        Link link = switch (route.kind()) {
            case CALL -> Link.toCall(route.name(), url);
            case SCREENING -> Link.toScreening(route.name(), url);
            case STATUS -> Link.toStatus(route.name(), url, route.hears().events());
        };
        return route.isUnsigned() ? link : link.finishedBy(sealed(route, root));
    }

    /** A value may make a path that is another handler's, which a template gives way to; what opens one must not open another. */
    private UnaryOperator<String> sealed(Route route, String root) {
        UnaryOperator<String> sealed = seal.of(root, origin.get(), anyCall);
        return !route.path().hasVariables()
                ? sealed
                : url -> {
                    String path = LinkSeal.path(root, url);
                    Routes.Match<Route> match = paths.match(path);
                    if (match == null || !match.target().path().equals(route.path())) {
                        throw new IllegalArgumentException("A link to " + route.name()
                                + " with these values has the path " + path
                                + ", which is that of "
                                + (match == null ? "no handler" : match.target().name()) + "; give it another value");
                    }
                    return sealed.apply(url);
                };
    }

    @Override
    public Links forAnyCall() {
        return new HandlerLinks(routes, publicUrl, seal, origin, references, true);
    }

    private Link toReference(Serializable handler) {
        Route known = references.get(handler.getClass());
        if (known != null) {
            return to(known);
        }
        SerializedLambda reference = serialized(handler);
        Route route = find(reference);
        if (reference.getCapturedArgCount() == 0) {
            references.put(handler.getClass(), route);
        }
        return to(route);
    }

    private Route find(SerializedLambda reference) {
        List<Route> found =
                routes.stream().filter(route -> isMethod(route, reference)).toList();
        return reference.getCapturedArgCount() == 0
                ? ofType(reference, found)
                : ofInstance(reference.getCapturedArg(0), reference, found);
    }

    /** Reception::answered is the handler of that class, or of the only one that inherits it. */
    private static Route ofType(SerializedLambda reference, List<Route> found) {
        String parameters = reference.getInstantiatedMethodType();
        return found.stream()
                .filter(route -> parameters.startsWith('(' + route.controller().descriptorString()))
                .findFirst()
                .orElseGet(() -> only(found, reference));
    }

    /** this::answered is the handler of the object's class, which may be a proxy's, below the controller's. */
    private static Route ofInstance(Object receiver, SerializedLambda reference, List<Route> found) {
        Class<?> type = receiver.getClass();
        while (type != null) {
            for (Route route : found) {
                if (route.controller() == type) {
                    return route;
                }
            }
            type = type.getSuperclass();
        }
        return only(List.of(), reference);
    }

    private static Route only(List<Route> found, SerializedLambda reference) {
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new IllegalArgumentException(found.isEmpty() ? unknown(reference) : ambiguous(found, reference));
    }

    /** Compilers name the class that declares the method, or the one before the two colons, which inherits it. */
    private static boolean isMethod(Route route, SerializedLambda reference) {
        Method method = route.method();
        if (!method.getName().equals(reference.getImplMethodName())
                || !descriptor(method).equals(reference.getImplMethodSignature())) {
            return false;
        }
        String named = reference.getImplClass().replace('/', '.');
        for (Class<?> type = route.controller(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(named)) {
                return method.getDeclaringClass().isAssignableFrom(type);
            }
        }
        return false;
    }

    private static String unknown(SerializedLambda reference) {
        String type = reference.getImplClass().replace('/', '.');
        return reference.getImplMethodName().startsWith("lambda$")
                ? "A lambda in " + type
                        + " is no handler; give the reference of one, such as Reception::answered, or its"
                        + " class and name, such as Reception.class, \"answered\""
                : type + '.' + reference.getImplMethodName()
                        + " is no handler; annotate it with @OnCall, @OnScreening or @OnStatus";
    }

    private static String ambiguous(List<Route> found, SerializedLambda reference) {
        return reference.getImplClass().replace('/', '.') + '.' + reference.getImplMethodName()
                + " is a handler of several controllers, "
                + found.stream().map(route -> route.controller().getName()).collect(Collectors.joining(" and "))
                + "; name one by its class, such as "
                + found.get(0).controller().getSimpleName() + ".class, \"" + reference.getImplMethodName() + '"';
    }

    private static String descriptor(Method method) {
        StringBuilder descriptor = new StringBuilder("(");
        for (Class<?> parameter : method.getParameterTypes()) {
            descriptor.append(parameter.descriptorString());
        }
        return descriptor
                .append(')')
                .append(method.getReturnType().descriptorString())
                .toString();
    }

    /** What a serializable method reference says of its method; serialization asks the same way. */
    private static SerializedLambda serialized(Serializable handler) {
        try {
            Method writeReplace = handler.getClass().getDeclaredMethod("writeReplace");
            writeReplace.setAccessible(true);
            return (SerializedLambda) writeReplace.invoke(handler);
        } catch (NoSuchMethodException | ClassCastException notALambda) {
            throw new IllegalArgumentException(
                    handler.getClass().getName() + " is no method reference; give one, such as Reception::answered",
                    notALambda);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "Cannot read the method reference " + handler.getClass().getName(), e);
        }
    }

    static String encoded(PathTemplate path) {
        StringBuilder url = new StringBuilder();
        for (String segment : path.toString().substring(1).split("/", -1)) {
            url.append('/').append(segment.startsWith("{") ? segment : encoded(segment));
        }
        return url.toString();
    }

    /** To the letter: a request's path is compared as it is, so other forms of the same character lead nowhere. */
    private static String encoded(String segment) {
        String url;
        try {
            url = new URI(null, null, '/' + segment, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // a path that begins with a slash always has a URI
        }
        return NOT_ASCII.matcher(url).replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }
}
