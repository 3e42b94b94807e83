package org.ieum.joining.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the questions of a sign-up are asked. */
@Singleton
public class JoiningPaths {

    @Inject
    @Any
    Instance<SignUpForm> forms;

    /** Each page of each sign-up. */
    public List<String> all() {
        return forms.stream()
                .flatMap(form ->
                        form.steps().stream().map(step -> "/join/" + form.kind().code() + "/" + step.key()))
                .toList();
    }

    /** Answers that pass, page by page: what a browser without JavaScript sends, and where. */
    public Map<String, Map<String, List<String>>> answers() {
        Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>();
        Map.of("tutor", Form.TUTOR, "learner", Form.LEARNER)
                .forEach((kind, pages) ->
                        pages.forEach((page, fields) -> answers.put("/join/" + kind + "/" + page, sent(fields))));
        return answers;
    }

    private static Map<String, List<String>> sent(Map<String, Object> fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        fields.forEach((name, value) -> sent.put(
                name,
                value instanceof List<?> many
                        ? many.stream().map(Object::toString).toList()
                        : List.of(value.toString())));
        return sent;
    }
}
