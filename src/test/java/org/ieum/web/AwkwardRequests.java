package org.ieum.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.web.Door.Taken;
import org.ieum.web.PlainBrowser.Sent;

/** What is sent to a door: all as its form has it, but for one field. */
final class AwkwardRequests {

    static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String BOUNDARY = "----awkward";

    private final Map<String, String> usual;

    /** With headers that go with each. */
    AwkwardRequests(Map<String, String> usual) {
        this.usual = usual;
    }

    /** @param body for JSON and files: what passes */
    Sent to(Door door, Set<Taken> fields, String text, ObjectNode body) {
        Map<String, String> headers = new LinkedHashMap<>(usual);
        String address = door.address();
        Map<String, List<String>> typed = new LinkedHashMap<>(door.typed());
        ObjectNode json = body.deepCopy();
        for (Taken field : fields) {
            switch (field.place()) {
                case PATH -> address = door.at(field.name(), PlainBrowser.encoded(text));
                case QUERY -> address = asking(address, field.name(), text);
                case FORM -> typed.put(field.name(), List.of(text));
                case JSON -> put(json, field.name(), text);
                case HEADER -> headers.put(field.name(), header(text));
                case COOKIE -> headers.put("Cookie", field.name() + "=" + header(text));
            }
        }
        if (door.route().verb().equals("GET")) {
            return new Sent("GET", address, headers, BodyPublishers.noBody());
        }
        String type = door.type();
        headers.put("Content-Type", type.startsWith("multipart") ? type + "; boundary=" + BOUNDARY : type);
        byte[] sent = type.contains("json")
                ? written(json)
                : type.startsWith("multipart") ? parts(json, typed) : PlainBrowser.encoded(typed);
        return new Sent(door.route().verb(), address, headers, BodyPublishers.ofByteArray(sent));
    }

    private static String asking(String address, String name, String text) {
        int query = address.indexOf('?');
        List<String> pairs = new ArrayList<>();
        if (query >= 0) {
            pairs.addAll(List.of(address.substring(query + 1).split("&", -1)));
            pairs.removeIf(pair -> pair.startsWith(name + "="));
        }
        pairs.add(name + "=" + PlainBrowser.encoded(text));
        return (query < 0 ? address : address.substring(0, query)) + "?" + String.join("&", pairs);
    }

    /** What a client lets through, byte by byte. */
    private static String header(String text) {
        return new String(PlainBrowser.bytes(text), StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x1f\\x7f]", "");
    }

    private static void put(ObjectNode json, String pointer, String text) {
        String[] steps = pointer.substring(1).split("/", -1);
        com.fasterxml.jackson.databind.JsonNode at = json;
        for (int i = 0; i < steps.length - 1; i++) {
            if (at instanceof ObjectNode object && !object.has(steps[i])) {
                object.putObject(steps[i]);
            }
            at = at instanceof ArrayNode array ? array.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), text);
        } else {
            ((ObjectNode) at).put(last, text);
        }
    }

    private static byte[] written(ObjectNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A file a part: of one row, by its columns; what a form has beside it is a file too. */
    private static byte[] parts(ObjectNode files, Map<String, List<String>> typed) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            for (var file : files.properties()) {
                List<String> names = new ArrayList<>();
                List<String> cells = new ArrayList<>();
                file.getValue().properties().forEach(cell -> {
                    names.add(cell.getKey());
                    cells.add(cell.getValue().asText());
                });
                part(body, file.getKey(), row(names) + row(cells));
            }
            for (var field : typed.entrySet()) {
                part(body, field.getKey(), String.join("", field.getValue()));
            }
            body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return body.toByteArray();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static void part(ByteArrayOutputStream body, String name, String content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                        + ".csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.write(PlainBrowser.bytes(content));
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
