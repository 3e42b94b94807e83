package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Side;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** Reads what programs say of a hand-over; all that is wrong is told at once, by 422. */
final class HandoverForms {

    private HandoverForms() {}

    /** As the document shows it. */
    @Schema(name = "RoomOfTwo")
    record RoomBody(
            @Schema(required = true, description = "An https address, of at most 300 letters.")
            String room) {}

    /** As the document shows it. */
    @Schema(name = "PlaceOfTwo")
    record PlaceBody(
            @Schema(required = true, description = "One of the hand-over's `places`.")
            long place) {}

    /** What the learner says of a place. */
    @Schema(name = "PlaceAnswer")
    record PlaceAnswer(
            @Schema(required = true, description = "The one that they were asked about.")
            long place,

            @Schema(required = true, implementation = PlaceWord.class)
            String answer) {

        boolean suits() {
            return answer.equals(PlaceWord.SUITS.code());
        }
    }

    /** As the document shows it. */
    @Schema(name = "SafetyTold")
    record SafetyBody(
            @Schema(required = true, implementation = Side.class)
            String side) {}

    static String room(JsonNode body) {
        return read(
                body, List.of("room"), (answers, validation) -> validation.required(answers.one("room"), text -> text));
    }

    static long place(JsonNode body) {
        return read(
                body,
                List.of("place"),
                (answers, validation) -> validation.required(answers.one("place"), HandoverForms::id));
    }

    static PlaceAnswer answer(JsonNode body) {
        return read(body, List.of("place", "answer"), (answers, validation) -> {
            Long place = validation.required(answers.one("place"), HandoverForms::id);
            PlaceWord said = validation.required(answers.one("answer"), text -> Coded.parse(PlaceWord.class, text));
            return place == null || said == null ? null : new PlaceAnswer(place, said.code());
        });
    }

    static Side side(JsonNode body) {
        return read(
                body,
                List.of("side"),
                (answers, validation) ->
                        validation.required(answers.one("side"), text -> Coded.parse(Side.class, text)));
    }

    private static <T> T read(JsonNode body, List<String> keys, BiFunction<JsonAnswers, Validation, T> reading) {
        Validation validation = new Validation();
        T read = reading.apply(JsonAnswers.of(body, keys, validation), validation);
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return read;
    }

    private static Long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Malformed(Fault.FORM, text, "7");
        }
        return Long.valueOf(text);
    }
}
