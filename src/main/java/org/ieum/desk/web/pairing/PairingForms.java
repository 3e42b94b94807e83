package org.ieum.desk.web.pairing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonParty;
import org.ieum.pairing.EndReason;
import org.ieum.person.ReadingPeople;
import org.ieum.person.web.JsonAnswers;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** Reads what programs send about a pairing; all that is wrong is told at once. */
final class PairingForms {

    private static final int MOST_TIMES = 3;

    private PairingForms() {}

    /** @param by empty for the organisation */
    record Ending(LocalDate on, Optional<Side> by, EndReason reason) {}

    /** @param meeting empty for as before */
    record NewTimes(LocalDate from, List<Session> times, Optional<Meeting> meeting) {}

    /** @throws HttpProblem 422 with all that is wrong */
    static Ending ending(JsonNode body, LocalDate earliest, LocalDate latest) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, List.of("on", "by", "reason"), validation);
        LocalDate on = validation.optional(answers.one("on"), text -> between(text, earliest, Optional.of(latest)));
        Optional<Side> by = validation.required(
                answers.one("by"), text -> Coded.parse(LessonParty.class, text).side());
        EndReason reason = validation.optional(answers.one("reason"), text -> Coded.parse(EndReason.class, text));
        requireSound(validation);
        return new Ending(
                Optional.ofNullable(on).orElse(earliest),
                by,
                Optional.ofNullable(reason).orElse(by.isPresent() ? EndReason.ONE_OF_THEM : EndReason.UNKNOWN));
    }

    /** @throws HttpProblem 422 with all that is wrong */
    static NewTimes times(JsonNode body, LocalDate earliest) {
        Validation validation = new Validation();
        JsonAnswers answers = JsonAnswers.of(body, List.of("from", "times", "delivery"), validation);
        LocalDate from = validation.required(answers.one("from"), text -> between(text, earliest, Optional.empty()));
        Meeting meeting = validation.optional(answers.one("delivery"), text -> Coded.parse(Meeting.class, text));
        List<Session> times = sessions(answers, validation);
        requireSound(validation);
        return new NewTimes(from, times, Optional.ofNullable(meeting));
    }

    private static List<Session> sessions(JsonAnswers answers, Validation validation) {
        List<Session> read = answers.texts("times").stream()
                .flatMap(answer -> Stream.ofNullable(validation.required(answer, Session::parse)))
                .toList();
        Set<DayOfWeek> days = read.stream().map(Session::day).collect(Collectors.toSet());
        if (read.isEmpty() || read.size() > MOST_TIMES || days.size() < read.size()) {
            validation.refuse(new Where.Field("/times"), Fault.OUT_OF_RANGE, "", "1-" + MOST_TIMES);
        }
        return List.copyOf(new TreeSet<>(read));
    }

    private static LocalDate between(String text, LocalDate first, Optional<LocalDate> last) {
        LocalDate day = ReadingPeople.date(text);
        if (day.isBefore(first) || last.filter(day::isAfter).isPresent()) {
            throw new Malformed(
                    Fault.OUT_OF_RANGE,
                    text,
                    first + "–" + last.map(Object::toString).orElse(""));
        }
        return day;
    }

    private static void requireSound(Validation validation) {
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
    }
}
