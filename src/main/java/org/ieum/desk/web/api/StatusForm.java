package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.person.ReadingPeople;
import org.ieum.person.Status;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Characters;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/**
 * Where somebody shall stand.
 *
 * @param until the first day after a pause
 * @param reason for the organisation alone
 */
record StatusForm(Status status, Optional<LocalDate> until, Optional<String> reason) {

    static final Where STATUS = new Where.Field("/status");
    static final Where UNTIL = new Where.Field("/until");

    private static final int MOST_LETTERS = 500;
    private static final List<String> COLUMNS = List.of("status", "until", "reason");

    /**
     * Reads it.
     *
     * @throws HttpProblem 422 with all that is wrong
     */
    static StatusForm read(JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, COLUMNS, validation);
        Status status = validation.required(answers.one("status"), text -> Coded.parse(Status.class, text));
        LocalDate until = validation.optional(answers.one("until"), ReadingPeople::date);
        String reason = validation.optional(answers.one("reason"), text -> Characters.line(text, MOST_LETTERS));
        if (until != null && status != null && status != Status.PAUSED) {
            validation.refuse(UNTIL, Fault.UNKNOWN_FIELD, until.toString(), Status.PAUSED.code());
        }
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return new StatusForm(status, Optional.ofNullable(until), Optional.ofNullable(reason));
    }
}
