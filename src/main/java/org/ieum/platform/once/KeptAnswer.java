package org.ieum.platform.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An answer that is given again.
 *
 * @param body as it was written; null if there was none
 */
record KeptAnswer(int status, Map<String, String> headers, String body) {

    /** Says that nothing was done now. */
    static final String REPEATED = "Idempotency-Replayed";

    private static final List<String> HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    static KeptAnswer of(ContainerResponseContext response, ObjectMapper mapper) {
        Object entity = response.getEntity();
        Map<String, String> headers = HEADERS.stream()
                .filter(name -> response.getHeaderString(name) != null)
                .collect(Collectors.toMap(Function.identity(), response::getHeaderString));
        try {
            return new KeptAnswer(
                    response.getStatus(),
                    headers,
                    entity == null || entity instanceof String
                            ? Objects.toString(entity, null)
                            : mapper.writeValueAsString(entity));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeptAnswer read(byte[] stored, ObjectMapper mapper) {
        try {
            return mapper.readValue(stored, KeptAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] written(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status).header(REPEATED, true);
        headers.forEach(answer::header);
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON).build();
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "KeptAnswer[…]";
    }
}
