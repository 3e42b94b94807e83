package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every route of the house: says who may, and keeps everybody else out. */
@QuarkusTest
class RoutesTest {

    private static final Set<String> ROLES = Set.of("coordinator", "admin", "enrolling");

    private record Route(String verb, String path, JavaMethod method) {

        /** What it says itself, or else its class. */
        <A extends Annotation> Optional<A> says(Class<A> annotation) {
            return method.tryGetAnnotationOfType(annotation)
                    .or(() -> method.getOwner().tryGetAnnotationOfType(annotation));
        }

        boolean isForEverybody() {
            return method.isAnnotatedWith(PermitAll.class)
                    || (says(PermitAll.class).isPresent() && !method.isAnnotatedWith(RolesAllowed.class));
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @Test
    void saysWhoMay() {
        assertThat(routes()).hasSizeGreaterThan(20).allSatisfy(route -> {
            Optional<RolesAllowed> some = route.says(RolesAllowed.class);
            assertThat(route.isForEverybody() || some.isPresent())
                    .as(route.toString())
                    .isTrue();
            some.ifPresent(roles -> assertThat(ROLES).as(route.toString()).contains(roles.value()));
        });
    }

    @Test
    void keepsOutWhoeverIsNobody() {
        Stream<Route> guarded = routes().stream().filter(route -> !route.isForEverybody());
        assertThat(guarded)
                .hasSizeGreaterThan(15)
                .allSatisfy(route -> assertThat(statusForNobody(route))
                        .as(route.toString())
                        .isEqualTo(route.path().startsWith("/api/") ? 401 : 303));
    }

    private static int statusForNobody(Route route) {
        String type =
                route.says(Consumes.class).map(consumes -> consumes.value()[0]).orElse(MediaType.WILDCARD);
        return given().redirects()
                .follow(false)
                .header("Content-Type", type)
                .request(route.verb(), route.path().replaceAll("\\{[^}]*}", "1"))
                .statusCode();
    }

    private static List<Route> routes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ieum").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(RoutesTest::routes)
                        .toList();
    }

    private static Stream<Route> routes(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> verb(method).stream().map(verb -> new Route(verb, path(type, method), method)));
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
