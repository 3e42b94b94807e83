package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.ieum.kernel.Side;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that would rather speak HTTP/2 are answered all the same: Java's own client asks for it. */
@QuarkusTest
class NewerHttpTest extends StoredTest {

    @TestHTTPResource
    URI home;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    @Test
    void aBodyArrives() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(home.resolve("/api/v1/learners"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(SignUpBodies.of(Side.LEARNER, "bada@learners.test")))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/me"})
    void pagesCome(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path)).build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
