package org.ieum.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
