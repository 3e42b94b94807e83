package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Every route of the house: says who may, and keeps everybody else out. */
@QuarkusTest
class RoutesTest {

    private static final Set<String> ROLES = Set.of("coordinator", "admin", "enrolling");

    @Test
    void saysWhoMay() {
        assertThat(Routes.all()).hasSizeGreaterThan(20).allSatisfy(route -> {
            Optional<RolesAllowed> some = route.says(RolesAllowed.class);
            assertThat(route.isForEverybody() || some.isPresent())
                    .as(route.toString())
                    .isTrue();
            some.ifPresent(roles -> assertThat(ROLES).as(route.toString()).contains(roles.value()));
        });
    }

    @Test
    void keepsOutWhoeverIsNobody() {
        Stream<Routes.Route> guarded = Routes.all().stream().filter(route -> !route.isForEverybody());
        assertThat(guarded)
                .hasSizeGreaterThan(15)
                .allSatisfy(route -> assertThat(statusForNobody(route))
                        .as(route.toString())
                        .isEqualTo(
                                route.path().startsWith("/api/") || route.path().startsWith("/q/") ? 401 : 303));
    }

    /** A token that opened pages could make further tokens, and would need no second step. */
    @Test
    void opensNoPageToAProgram() {
        Stream<Routes.Route> pages = Routes.all().stream()
                .filter(route ->
                        !route.path().startsWith("/api/") && !route.path().startsWith("/q/"));
        assertThat(pages)
                .hasSizeGreaterThan(60)
                .allSatisfy(route -> assertThat(statusFor(WebClient.withTheToken(), route))
                        .as(route.toString())
                        .isEqualTo(401));
        for (String path : List.of(
                "/api/../tokens",
                "/api/v1/..;/..;/tokens",
                "//tokens",
                "/%74okens",
                "/tokens;/api/",
                "/api/%2e%2e/tokens")) {
            assertThat(statusFor(WebClient.withTheToken(), path)).as(path).isIn(400, 401, 404);
        }
    }

    private static int statusFor(RequestSpecification caller, String path) {
        return caller.redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path)
                .statusCode();
    }

    private static int statusFor(RequestSpecification caller, Routes.Route route) {
        return caller.redirects()
                .follow(false)
                .header("Content-Type", type(route))
                .request(route.verb(), route.path().replaceAll("\\{[^}]*}", "1"))
                .statusCode();
    }

    private static String type(Routes.Route route) {
        return route.says(Consumes.class).map(consumes -> consumes.value()[0]).orElse(MediaType.WILDCARD);
    }

    private static int statusForNobody(Routes.Route route) {
        return statusFor(given(), route);
    }
}
