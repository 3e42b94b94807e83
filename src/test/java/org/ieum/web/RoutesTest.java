package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                        .isEqualTo(route.path().startsWith("/api/") ? 401 : 303));
    }

    private static int statusForNobody(Routes.Route route) {
        String type =
                route.says(Consumes.class).map(consumes -> consumes.value()[0]).orElse(MediaType.WILDCARD);
        return given().redirects()
                .follow(false)
                .header("Content-Type", type)
                .request(route.verb(), route.path().replaceAll("\\{[^}]*}", "1"))
                .statusCode();
    }
}
