package org.ieum.desk.web.note;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Fault;
import org.ieum.note.NoteAbout;
import org.ieum.note.NoteText;
import org.ieum.person.ReadingPeople;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** A note as a program sends it. */
record NewNote(NoteAbout about, NoteText said) {

    private static final List<String> COLUMNS = List.of("learner", "tutor", "pairing", "text", "follow_up");

    /** @throws HttpProblem 422 with all that is wrong */
    static NewNote read(JsonNode body, NotedThings things) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, COLUMNS, validation);
        List<NoteAbout> about = Stream.of(
                        validation.optional(answers.one("learner"), things::learner),
                        validation.optional(answers.one("tutor"), things::tutor),
                        validation.optional(answers.one("pairing"), things::pairing))
                .filter(Objects::nonNull)
                .toList();
        if (validation.isSound() && about.size() != 1) {
            validation.refuse(new Where.Field("/learner"), about.isEmpty() ? Fault.REQUIRED : Fault.TOO_MANY, "", "1");
        }
        NoteText said = NoteText.of(
                answers.one("text").text(),
                Optional.ofNullable(validation.optional(answers.one("follow_up"), ReadingPeople::date)));
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return new NewNote(about.get(0), said);
    }

    /** What was wrong with the text or its day. */
    static HttpProblem refused(NoteText.Flaw flaw) {
        return HttpProblem.invalid(List.of(
                switch (flaw) {
                    case EMPTY -> new Flaw(new Where.Field("/text"), Fault.REQUIRED, "", "");
                    case TOO_LONG ->
                        new Flaw(new Where.Field("/text"), Fault.TOO_LONG, "", Integer.toString(NoteText.LONGEST));
                    case UNSEEN -> new Flaw(new Where.Field("/text"), Fault.CONTROL_CHARACTER, "", "");
                    case DAY -> new Flaw(new Where.Field("/followUp"), Fault.OUT_OF_RANGE, "", NoteText.DAYS);
                }));
    }
}
