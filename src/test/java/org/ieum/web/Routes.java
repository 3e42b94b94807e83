package org.ieum.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.testing.House;

/** Every route of the house, as the classes say. */
public final class Routes {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: ([a-z]+(?:[|][a-z]+)+)}");

    /** Every link of every page is asked about every route. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Routes() {}

    /** A verb at a path, and the method that answers. */
    public record Route(String verb, String path, JavaMethod method) {

        /** What it says itself, or else its class. */
        <A extends Annotation> Optional<A> says(Class<A> annotation) {
            return method.tryGetAnnotationOfType(annotation)
                    .or(() -> method.getOwner().tryGetAnnotationOfType(annotation));
        }

        boolean isForEverybody() {
            return method.isAnnotatedWith(PermitAll.class)
                    || (says(PermitAll.class).isPresent() && !method.isAnnotatedWith(RolesAllowed.class));
        }

        boolean isPage() {
            return verb.equals("GET")
                    && says(Produces.class)
                            .filter(type -> List.of(type.value()).contains(MediaType.TEXT_HTML))
                            .isPresent();
        }

        boolean takesFiles() {
            return says(Consumes.class)
                    .filter(type -> List.of(type.value()).contains(MediaType.MULTIPART_FORM_DATA))
                    .isPresent();
        }

        /** Whether a path leads here, unless another route says it more exactly. */
        boolean matches(String address) {
            return PATTERNS.computeIfAbsent(path, here -> Pattern.compile(here.replaceAll("\\{[^}]*}", "[^/]+")))
                    .matcher(address)
                    .matches();
        }

        long placeholders() {
            return path.chars().filter(one -> one == '{').count();
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    /** All that the application has; none of the tests. */
    public static List<Route> all() {
        return House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(Routes::of)
                .toList();
    }

    private static Stream<Route> of(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> verb(method).stream()
                        .flatMap(verb -> paths(path(type, method)).map(path -> new Route(verb, path, method))));
    }

    /** {@code /{people: learners|tutors}} is a path for each of the two. */
    private static Stream<String> paths(String path) {
        Matcher choice = CHOICE.matcher(path);
        return choice.find()
                ? Stream.of(choice.group(1).split("[|]", -1))
                        .flatMap(one -> paths(path.substring(0, choice.start()) + one + path.substring(choice.end())))
                : Stream.of(path);
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaClass type, JavaMethod method) {
        String root = type.getAnnotationOfType(Path.class).value();
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + root + "/" + below).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
