package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.person.ReadingPeople;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;
import org.ieum.tutor.PledgeAnswer;

/**
 * What a tutor says to the end of their pledge.
 *
 * @param answer {@code go_on}, or how they stop
 * @param until the last day of whoever goes on
 */
record PledgeForm(String answer, Optional<LocalDate> until) {

    static final String GO_ON = "go_on";

    private static final List<String> COLUMNS = List.of("answer", "until");

    /** @throws HttpProblem 422 with all that is wrong */
    static PledgeForm read(JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, COLUMNS, validation);
        String answer = validation.required(answers.one("answer"), PledgeForm::known);
        LocalDate until = GO_ON.equals(answer)
                ? validation.required(answers.one("until"), ReadingPeople::date)
                : validation.optional(answers.one("until"), ReadingPeople::date);
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return new PledgeForm(answer, Optional.ofNullable(until));
    }

    /** How they stop; empty for whoever goes on. */
    Optional<PledgeAnswer> stops() {
        return Coded.find(PledgeAnswer.class, answer);
    }

    private static String known(String text) {
        if (!text.equals(GO_ON) && Coded.find(PledgeAnswer.class, text).isEmpty()) {
            throw new Malformed(Fault.NOT_ONE_OF, text, "go_on, hand_over, finish");
        }
        return text;
    }
}
