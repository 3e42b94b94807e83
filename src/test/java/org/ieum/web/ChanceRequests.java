package org.ieum.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ieum.testing.WebClient;
import org.ieum.web.Door.Taken;
import org.ieum.web.PlainBrowser.Sent;

/** Requests that differ by chance from one that passes: in some fields, in the shape of the body, in a header. */
final class ChanceRequests {

    /** No answer of ours to one request takes so long, on the slowest machine. */
    private static final int SECONDS = 20;

    /** The server reads no further than 4 kB of an address, and 8 kB of a header. */
    private static final Set<Integer> UNREAD = Set.of(414, 431);

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/xml",
            "application/json; charset=utf-7");

    private final Random random;
    private final List<String> awkward = List.copyOf(AwkwardTexts.all().values());
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private String last = "";

    ChanceRequests(Random random) {
        this.random = random;
    }

    String last() { return last; }

    /** How many had which status. */
    Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }

    /** Whether it was refused; what must not be goes to {@code faults}. */
    boolean send(
            Door door,
            List<Set<Taken>> fields,
            ObjectNode body,
            PlainBrowser browser,
            boolean api,
            List<String> faults) {
        Sent sent = sent(door, fields, body, browser, api);
        try {
            HttpResponse<String> answer = browser.send(sent).get(SECONDS, TimeUnit.SECONDS);
            int status = answer.statusCode();
            String type = answer.headers().firstValue("Content-Type").orElse("");
            boolean words = UNREAD.contains(status)
                    || isProbe(door, status)
                    || type.startsWith(api ? "application/problem+json" : "text/html");
            if (status >= 500 || (status >= 400 && !words)) {
                faults.add(last + ": " + status + " " + type);
            }
            if (status == 401 && sent.headers().containsKey("Authorization")) {
                faults.add(last + " was turned away with a token that is good");
            }
            answers.merge(status, 1, Integer::sum);
            return status >= 400;
        } catch (TimeoutException | ExecutionException e) {
            faults.add(last + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Probes and Quarkus' own facts are read by programs: one that asks for what there is not reads the status alone. */
    private static boolean isProbe(Door door, int status) {
        String path = door.route().path();
        return status == 406 && (path.startsWith("/q/health/") || path.equals("/q/info"));
    }

    private Sent sent(Door door, List<Set<Taken>> fields, ObjectNode body, PlainBrowser browser, boolean api) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!api) {
            headers.put(Csrf.HEADER, browser.token());
        } else if (random.nextInt(10) > 0) {
            headers.put("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"));
        }
        if (api && random.nextBoolean()) {
            headers.put("If-Match", random.nextBoolean() ? "*" : "\"" + random.nextInt(5) + "\"");
        }
        last = door.route().toString();
        boolean otherShape = random.nextInt(3) == 0;
        Sent sent = new AwkwardRequests(headers).to(door, Set.of(), "", otherShape ? shaken(body) : body);
        if (!fields.isEmpty() && !otherShape) {
            Set<Taken> field = fields.get(random.nextInt(fields.size()));
            String text = text();
            last += " " + field + " = "
                    + text.codePoints().limit(60).mapToObj(Integer::toHexString).toList();
            sent = new AwkwardRequests(headers).to(door, field, text, body);
        }
        return random.nextInt(12) == 0 ? inAnotherType(sent) : sent;
    }

    private Sent inAnotherType(Sent sent) {
        Map<String, String> headers = new LinkedHashMap<>(sent.headers());
        headers.put("Content-Type", TYPES.get(random.nextInt(TYPES.size())));
        headers.put("Accept", random.nextBoolean() ? "application/xml" : "*/*");
        last += " as " + headers.get("Content-Type");
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        boolean reads = sent.verb().equals("GET");
        return new Sent(
                sent.verb(),
                sent.address(),
                headers,
                reads || random.nextBoolean() ? sent.body() : BodyPublishers.ofByteArray(bytes));
    }

    /** The same body in another shape: without a part, with one that is of another kind, or with one more. */
    private ObjectNode shaken(ObjectNode body) {
        ObjectNode shaken = body.deepCopy();
        List<String> names = new ArrayList<>();
        shaken.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        last += " with another " + name;
        switch (random.nextInt(5)) {
            case 0 -> shaken.remove(name);
            case 1 -> shaken.putNull(name);
            case 2 -> shaken.set(name, deep(random.nextInt(60)));
            case 3 -> shaken.put(text(), text());
            default -> shaken.set(name, other(shaken.path(name)));
        }
        return shaken;
    }

    private JsonNode other(JsonNode node) {
        return switch (random.nextInt(4)) {
            case 0 -> AwkwardRequests.JSON.getNodeFactory().numberNode(random.nextLong());
            case 1 -> AwkwardRequests.JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 2 -> AwkwardRequests.JSON.createArrayNode().add(node).add(text());
            default -> AwkwardRequests.JSON.createObjectNode().put(text(), text());
        };
    }

    private static ArrayNode deep(int levels) {
        ArrayNode top = AwkwardRequests.JSON.createArrayNode();
        ArrayNode at = top;
        for (int i = 0; i < levels; i++) {
            at = at.addArray();
        }
        return top;
    }

    /** An awkward one, a piece of one, or signs by chance. */
    private String text() {
        int kind = random.nextInt(4);
        if (kind < 2) {
            String text = awkward.get(random.nextInt(awkward.size()));
            return kind == 0 ? text : text.substring(0, random.nextInt(text.length() + 1));
        }
        StringBuilder text = new StringBuilder();
        int most = kind == 2 ? 0x80 : 0x10FFFF;
        for (int i = random.nextInt(40); i > 0; i--) {
            text.appendCodePoint(random.nextInt(most));
        }
        return text.toString();
    }
}
