package org.ieum.joining.web;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.testing.WebClient;

/** WebClient who fills in the pages of joining with a browser without JavaScript. */
final class Form {

    static final Map<String, Map<String, Object>> TUTOR = pages(
            "who", Map.of("name", "Kim", "email", "kim@tutors.test", "gender", "male"),
            "skills", Map.of("languages-0-tag", "en", "languages-0-level", "C2", "subjects", "english"),
            "where", Map.of("place", "online"),
            "when", Map.of("availability", ticks("MON", 19 * 60, 24 * 60)),
            "promise", Map.of("commitment_start", "2026-12-01", "commitment_end", "2027-12-01"));

    static final Map<String, Map<String, Object>> LEARNER = pages(
            "who", Map.of("alias", "바다", "reach", "mail", "email", "bada@learners.test"),
            "languages", Map.of("languages-0-tag", "ko", "languages-0-level", "unknown"),
            "needs",
                    Map.of(
                            "needs-0-subject",
                            "english",
                            "needs-0-sessions",
                            "unknown",
                            "needs-0-minutes",
                            "unknown",
                            "why",
                            "대학에 가려고요.\r\n영어가 어려워요."),
            "where", Map.of("delivery", "unknown", "city", "Busan"),
            "when", Map.of("availability", ticks("SAT", 10 * 60, 12 * 60 + 30)),
            "wishes", Map.of("tutor_gender", "female", "gender", "undisclosed", "avoid", "같은 마을 사람"));

    private final WebClient somebody;
    private final String kind;
    private String token;

    Form(String kind) {
        this(kind, new WebClient());
    }

    Form(String kind, WebClient somebody) {
        this.kind = kind;
        this.somebody = somebody;
    }

    RequestSpecification browser() {
        return somebody.browser();
    }

    Response get(String page) {
        return somebody.browser().get("/join/" + kind + "/" + page);
    }

    /** Sends a page's form. */
    Response post(String page, Map<String, ?> fields) {
        return somebody.browser()
                .formParam("csrf-token", token())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/join/" + kind + "/" + page);
    }

    /** The same on each page of a browser, for as long as it is signed in as the same or as nobody. */
    private String token() {
        if (token == null) {
            token = somebody.token("/join/" + kind);
        }
        return token;
    }

    /** Answers everything but the last. */
    Form answered(Map<String, Map<String, Object>> pages) {
        pages.forEach((page, fields) -> post(page, fields).then().statusCode(303));
        return this;
    }

    /** The learner's pages after the first. */
    Form goesOn() {
        LEARNER.entrySet().stream()
                .filter(page -> !page.getKey().equals("who"))
                .forEach(page -> post(page.getKey(), page.getValue()).then().statusCode(303));
        return this;
    }

    Response send() {
        return post("check", somebody.tick("/join/" + kind + "/check"));
    }

    private static List<String> ticks(String day, int from, int to) {
        return IntStream.iterate(from, minute -> minute < to, minute -> minute + 30)
                .mapToObj(minute -> String.format(Locale.ROOT, "%s-%02d:%02d", day, minute / 60, minute % 60))
                .toList();
    }

    private static Map<String, Map<String, Object>> pages(Object... pages) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (int i = 0; i < pages.length; i += 2) {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) pages[i + 1];
            all.put((String) pages[i], fields);
        }
        return all;
    }
}
