package org.ieum.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends files. */
final class Uploads {

    private Uploads() {}

    static ValidatableResponse upload(Map<String, String> files) {
        return upload(given(), files);
    }

    static ValidatableResponse upload(String part, byte[] bytes) {
        return part(given(), part, bytes).post("/api/v1/import").then();
    }

    /** Past REST Assured, which takes half a minute to build a large body. */
    static JsonPath refuseLarge(String part, byte[] bytes) throws IOException, InterruptedException {
        String boundary = "----ieum";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + part
                + ".csv\"\r\nContent-Type: text/csv\r\n\r\n";
        String foot = "\r\n--" + boundary + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/import"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofString(foot)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(422);
        return JsonPath.from(response.body());
    }

    static ValidatableResponse upload(RequestSpecification request, Map<String, String> files) {
        files.forEach((name, text) -> part(request, name, text.getBytes(StandardCharsets.UTF_8)));
        return request.post("/api/v1/import").then();
    }

    private static RequestSpecification part(RequestSpecification request, String name, byte[] bytes) {
        return request.multiPart(new MultiPartSpecBuilder(bytes)
                .controlName(name)
                .fileName(name + ".csv")
                .mimeType("text/csv")
                .build());
    }
}
