package org.ieum.desk.web.pairing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/**
 * What became of a lesson.
 *
 * @param by there for {@code cancelled} and {@code missed}, and for these alone
 * @param startsAt there for {@code moved}, and for it alone
 */
record OutcomeForm(LessonState state, Optional<LessonParty> by, Optional<Integer> minutes, Optional<Instant> startsAt) {

    private static final Set<LessonState> SAID = EnumSet.complementOf(EnumSet.of(LessonState.PLANNED));
    private static final Set<LessonState> BY_SOMEBODY = EnumSet.of(LessonState.CANCELLED, LessonState.MISSED);
    private static final int LONGEST = 600;
    private static final List<String> COLUMNS = List.of("state", "by", "minutes", "starts_at");

    /** @throws HttpProblem 422 with all that is wrong */
    static OutcomeForm read(JsonNode body) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, COLUMNS, validation);
        LessonState state = validation.required(answers.one("state"), OutcomeForm::state);
        LessonParty by = BY_SOMEBODY.contains(state)
                ? validation.required(answers.one("by"), text -> party(text, state))
                : validation.optional(answers.one("by"), OutcomeForm::none);
        Integer minutes = state == LessonState.HELD
                ? validation.optional(answers.one("minutes"), OutcomeForm::minutes)
                : validation.optional(answers.one("minutes"), OutcomeForm::none);
        Instant startsAt = state == LessonState.MOVED
                ? validation.required(answers.one("starts_at"), OutcomeForm::moment)
                : validation.optional(answers.one("starts_at"), OutcomeForm::none);
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return new OutcomeForm(
                state, Optional.ofNullable(by), Optional.ofNullable(minutes), Optional.ofNullable(startsAt));
    }

    private static LessonState state(String text) {
        return Coded.find(LessonState.class, text)
                .filter(SAID::contains)
                .orElseThrow(() -> new Malformed(Fault.NOT_ONE_OF, text, "held, moved, cancelled, missed"));
    }

    private static LessonParty party(String text, LessonState state) {
        return Coded.find(LessonParty.class, text)
                .filter(party -> state != LessonState.MISSED || party != LessonParty.ORGANISATION)
                .orElseThrow(() -> new Malformed(Fault.NOT_ONE_OF, text, Coded.codes(LessonParty.class)));
    }

    private static int minutes(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST) {
            throw new Malformed(Fault.OUT_OF_RANGE, text, "1-" + LONGEST);
        }
        return Integer.parseInt(text);
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed(Fault.FORM, text, "2026-12-04T18:00+09:00");
        }
    }

    /** It belongs to another outcome. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // It never returns.
    private static <T> T none(String text) {
        throw new Malformed(Fault.UNKNOWN_FIELD, text, "");
    }
}
