package org.ieum.platform.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** What a body asks for, as a text that is equal for bodies that say the same. */
final class AskedText {

    private AskedText() {}

    /** Of JSON: white space and the order of keys do not count. What cannot be read stays as it is, and is refused later. */
    static String of(String body, ObjectMapper mapper) {
        try {
            return written(mapper.readTree(body));
        } catch (JsonProcessingException unreadable) {
            return body;
        }
    }

    /** Of files and fields: names of files and the bounds between parts do not count. */
    static String of(FormData form) {
        Set<String> names = new TreeSet<>();
        form.forEach(names::add);
        StringBuilder text = new StringBuilder();
        names.forEach(name -> form.get(name)
                .forEach(value ->
                        text.append(name).append('=').append(digest(value)).append('\n')));
        return text.toString();
    }

    private static String written(JsonNode node) {
        StringBuilder text = new StringBuilder();
        if (node.isObject()) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            fields.forEach((name, value) ->
                    text.append(name.length()).append(':').append(name).append(written(value)));
            return "{" + text + "}";
        }
        if (node.isArray()) {
            node.forEach(item -> text.append(written(item)).append(','));
            return "[" + text + "]";
        }
        return node.toString();
    }

    private static String digest(FormValue value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            if (!value.isFileItem()) {
                return HexFormat.of().formatHex(sha.digest(value.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            try (InputStream file = value.getFileItem().getInputStream()) {
                byte[] part = new byte[8_192];
                for (int read = file.read(part); read >= 0; read = file.read(part)) {
                    sha.update(part, 0, read);
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
