package org.ieum.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.web.Door.Place;
import org.ieum.web.Door.Taken;
import org.ieum.web.Routes.Route;

/** JSON and files that pass, with everything in them that can be. */
final class AwkwardBodies {

    private AwkwardBodies() {}

    /** Empty for what is sent otherwise, or is described by its own type. */
    static ObjectNode of(Route route) {
        return switch (route.verb() + " " + route.path()) {
            case "POST /api/v1/learners" -> person(Side.LEARNER);
            case "PUT /api/v1/learners/{ref}", "PATCH /api/v1/learners/{ref}" ->
                person(Side.LEARNER).put("guardianAgreedHow", "the mother, by telephone");
            case "POST /api/v1/tutors", "PUT /api/v1/tutors/{ref}", "PATCH /api/v1/tutors/{ref}" -> person(Side.TUTOR);
            case "POST /api/v1/learners/{ref}/status", "POST /api/v1/tutors/{ref}/status" ->
                AwkwardRequests.JSON
                        .createObjectNode()
                        .put("status", "paused")
                        .put("until", "2027-01-04")
                        .put("reason", "holidays");
            case "PUT /api/v1/learners/{ref}/pledge", "PUT /api/v1/tutors/{ref}/pledge" ->
                AwkwardRequests.JSON.createObjectNode().put("answer", "go_on").put("until", "2028-11-01");
            case "PUT /api/v1/learners/{ref}/steps/{step}", "PUT /api/v1/tutors/{ref}/steps/{step}" ->
                AwkwardRequests.JSON
                        .createObjectNode()
                        .put("seenOn", "2026-11-02")
                        .put("until", "2027-11-01");
            case "PUT /api/v1/wishes/{learner}/{tutor}/learner", "PUT /api/v1/wishes/{learner}/{tutor}/tutor" ->
                AwkwardRequests.JSON.createObjectNode().put("kind", "1");
            case "POST /api/v1/pairings/{id}/ending" ->
                AwkwardRequests.JSON
                        .createObjectNode()
                        .put("on", "2026-11-30")
                        .put("by", "organisation")
                        .put("reason", "times");
            case "POST /api/v1/pairings/{id}/times" -> {
                ObjectNode times = AwkwardRequests.JSON.createObjectNode();
                times.putArray("times").add("MON 18:00/60");
                yield times.put("from", "2026-12-07").put("delivery", "online");
            }
            case "POST /api/v1/lessons/{id}/outcome" ->
                AwkwardRequests.JSON
                        .createObjectNode()
                        .put("state", "moved")
                        .put("by", "learner")
                        .put("minutes", "60")
                        .put("startsAt", "2026-12-07T18:00:00+09:00");
            case "POST /api/v1/import", "POST /import" -> files();
            case "POST /api/v1/handovers/{id}/room" ->
                AwkwardRequests.JSON.createObjectNode().put("room", "https://meet.example.org/room-7");
            case "POST /api/v1/handovers/{id}/place" ->
                AwkwardRequests.JSON.createObjectNode().put("place", "1");
            case "POST /api/v1/handovers/{id}/answer" ->
                AwkwardRequests.JSON.createObjectNode().put("place", "1").put("answer", "suits");
            case "POST /api/v1/handovers/{id}/safety" ->
                AwkwardRequests.JSON.createObjectNode().put("side", "learner");
            case "POST /api/v1/conversations/{id}/messages" ->
                AwkwardRequests.JSON.createObjectNode().put("text", "We meet at six.");
            case "POST /api/v1/notes" ->
                AwkwardRequests.JSON
                        .createObjectNode()
                        .put("learner", "L-1")
                        .put("text", "Her aunt is at home after six.")
                        .put("followUp", "2027-01-04");
            case "POST /api/v1/pairings/{id}/check-ins" ->
                AwkwardRequests.JSON
                        .createObjectNode()
                        .put("side", "learner")
                        .put("answer", "so_so")
                        .put("line", "We are late each time.");
            default -> AwkwardRequests.JSON.createObjectNode();
        };
    }

    /** By what is asked where a query is taken as a whole and no page of ours asks by it. */
    static Set<String> queries(Route route) {
        return switch (route.path()) {
            case "/join/{kind}" -> Set.of("subject", "city", "through");
            case "/offers/many/doing", "/pairings/many/doing" -> Set.of("state", "subject", "order", "columns", "page");
            case "/api/v1/lessons" -> Set.of("from", "to", "pairing", "limit", "cursor");
            default -> Set.of();
        };
    }

    /** Where texts are in it, each by itself; of files, what has a form to keep together, since each cell is told of. */
    static List<Set<Taken>> fields(Route route) {
        ObjectNode body = of(route);
        boolean files = route.path().endsWith("/import");
        Map<Boolean, List<Taken>> byForm = (body.isEmpty() ? Stream.<String>empty() : leaves("", body))
                .map(pointer -> new Taken(Place.JSON, pointer))
                .collect(Collectors.partitioningBy(
                        field -> !files || field.name().matches(".*/(ref|alias|name|email|(learner|tutor)_ref)")));
        List<Set<Taken>> fields = new ArrayList<>();
        byForm.get(true).forEach(field -> fields.add(Set.of(field)));
        if (files) {
            fields.add(new LinkedHashSet<>(byForm.get(false)));
        }
        return fields;
    }

    private static Stream<String> leaves(String above, JsonNode node) {
        List<String> leaves = new ArrayList<>();
        node.properties()
                .forEach(part ->
                        leaves(above + "/" + part.getKey(), part.getValue()).forEach(leaves::add));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            leaves(above + "/" + i, node.get(i)).forEach(leaves::add);
        }
        return node.isContainerNode() ? leaves.stream() : Stream.of(above);
    }

    /** As a sign-up has it. */
    static ObjectNode person(Side side) {
        ObjectNode person = AwkwardRequests.JSON.createObjectNode();
        Map<String, String> row = row(side);
        List.of("email", "locale", "gender", "city", "delivery").forEach(name -> person.put(name, row.get(name)));
        person.put("timeZone", row.get("time_zone"));
        person.putArray("languages").addObject().put("tag", "ko").put("level", "native");
        person.putArray("availability")
                .addObject()
                .put("day", "MON")
                .put("from", "18:00")
                .put("to", "21:00");
        if (side == Side.TUTOR) {
            person.put("name", row.get("name"));
            person.putArray("subjects").add("english");
            person.put("maxSessionsPerWeek", "3").put("maxLearners", "2");
            person.put("commitmentStart", "2026-12-07").put("commitmentEnd", "2028-01-03");
        } else {
            person.put("alias", row.get("alias"));
            person.putArray("needs")
                    .addObject()
                    .put("subject", "english")
                    .put("sessions", "1")
                    .put("minutes", "60");
            person.put("tutorGender", "").put("registeredOn", row.get("registered_on"));
        }
        return person;
    }

    private static ObjectNode files() {
        ObjectNode files = AwkwardRequests.JSON.createObjectNode();
        Map<String, Map<String, String>> rows = Map.of(
                "learners", row(Side.LEARNER),
                "tutors", row(Side.TUTOR),
                "pairings",
                        Map.of(
                                "learner_ref", "L-awkward",
                                "tutor_ref", "T-awkward",
                                "subject", "english",
                                "delivery", "online",
                                "times", "MON 18:00/60",
                                "since", "2026-11-02"),
                "wishes", Map.of("learner_ref", "L-awkward", "tutor_ref", "T-awkward", "by", "learner", "kind", "1"));
        rows.forEach((file, row) -> row.forEach(files.putObject(file)::put));
        return files;
    }

    private static Map<String, String> row(Side side) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("ref", side == Side.TUTOR ? "T-awkward" : "L-awkward");
        row.put(side == Side.TUTOR ? "name" : "alias", "Bada");
        row.put("email", "awkward@" + side.code() + ".test");
        row.put("locale", "ko");
        row.put("gender", "female");
        row.put("city", "Seoul");
        row.put("delivery", "either");
        row.put("time_zone", "Asia/Seoul");
        row.put("languages", "ko:native");
        row.put("availability", "MON 18:00-21:00");
        if (side == Side.TUTOR) {
            row.put("subjects", "english");
            row.put("max_sessions_per_week", "3");
            row.put("max_learners", "2");
            row.put("commitment_start", "2026-10-05");
            row.put("commitment_end", "2028-01-03");
            row.put("status", "approved");
        } else {
            row.put("needs", "english:1x60");
            row.put("tutor_gender", "");
            row.put("registered_on", "2026-10-01");
        }
        return row;
    }
}
