package org.ieum.desk.web.pairing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Side;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** What somebody said of how their lessons go, as a program passes it on. */
record CheckInForm(Side side, CheckInAnswer answer, CheckInLine line) {

    private static final List<String> COLUMNS = List.of("side", "answer", "line");

    /** @throws HttpProblem 422 with all that is wrong */
    static CheckInForm read(JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, COLUMNS, validation);
        Side side = validation.required(answers.one("side"), text -> Coded.parse(Side.class, text));
        CheckInAnswer answer =
                validation.required(answers.one("answer"), text -> Coded.parse(CheckInAnswer.class, text));
        CheckInLine line = validation.optional(answers.one("line"), CheckInForm::line);
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return new CheckInForm(side, answer, Optional.ofNullable(line).orElse(CheckInLine.NONE));
    }

    private static CheckInLine line(String text) {
        return CheckInLine.read(text)
                .orElseThrow(() -> new Malformed(Fault.TOO_LONG, "", Integer.toString(CheckInLine.LONGEST)));
    }
}
