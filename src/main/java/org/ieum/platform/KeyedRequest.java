package org.ieum.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeMap;
import org.ieum.kernel.Text;

/**
 * A request whose sender chose a key for it ({@code Idempotency-Key}), so that it is done once however often it is sent.
 *
 * @param key empty for a sender who did not choose any
 * @param asked the body; equal for bodies that say the same
 */
public record KeyedRequest(String key, String asked) {

    /** A request without a key: it is done each time. */
    public static final KeyedRequest WITHOUT_KEY = new KeyedRequest("", "");

    /**
     * A request as it was sent. White space and the order of keys do not tell one body from another.
     *
     * @param key of the header, or null
     */
    public static KeyedRequest of(String key, JsonNode body) {
        return key == null || Text.isBlank(key) ? WITHOUT_KEY : new KeyedRequest(Text.clean(key), written(body));
    }

    private static String written(JsonNode node) {
        if (node == null) {
            return "";
        }
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

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "KeyedRequest[…]";
    }
}
