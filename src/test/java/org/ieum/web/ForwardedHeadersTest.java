package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.ieum.testing.HeardLog;
import org.ieum.testing.StandingClock;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** A proxy that the settings do not know of is told to whoever runs the house. */
@QuarkusTest
class ForwardedHeadersTest {

    private static final String CHECK = "checks.find { it.name == 'Forwarded headers' }.";

    @Test
    void aProxyThatNobodyTrustsIsToldInTheDetailsOfHealth() {
        given().header("X-Forwarded-For", "203.0.113.7").get("/").then().statusCode(200);
        WebClient.withTheToken()
                .get("/q/health-details")
                .then()
                .statusCode(200)
                .body(CHECK + "status", is("UP"))
                .body(CHECK + "data.trusted", is(false))
                .body(CHECK + "data.arriveUntrusted", is(true));
    }

    @Test
    void theLogHasALineAnHourAndNoAddress() {
        List<String> lines = new ArrayList<>();
        Handler handler = collecting(lines);
        Logger logger = Logger.getLogger(ForwardedHeaders.class.getName());
        logger.addHandler(handler);
        try {
            StandingClock clock = new StandingClock();
            ForwardedHeaders headers = new ForwardedHeaders(false, clock);
            headers.tell();
            headers.tell();
            assertThat(lines).hasSize(1);
            clock.passes(Duration.ofMinutes(61));
            headers.tell();
            assertThat(lines)
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line)
                            .contains("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING")
                            .doesNotContainPattern("\\d+\\.\\d+"));
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static Handler collecting(List<String> lines) {
        return new HeardLog(line -> lines.add(line.getMessage()));
    }
}
