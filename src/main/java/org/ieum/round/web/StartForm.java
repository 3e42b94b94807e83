package org.ieum.round.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Fault;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.Text;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.round.SolvingSettings;

/** What a coordinator sends to start a round, as texts, so that each fault is told at its field. */
public record StartForm(
        @Schema(required = true, format = "date", description = "A Monday.")
        String effectiveOn,

        @Schema(required = true, format = "duration", description = "How long to search: `PT60S`.")
        String timeLimit,

        WeightsForm weights) {

    /** What is asked for. */
    public record RoundAsked(LocalDate effectiveOn, Duration timeLimit, Weights weights) {}

    static StartForm of(MultivaluedMap<String, String> form) {
        return new StartForm(form.getFirst("effectiveOn"), form.getFirst("timeLimit"), WeightsForm.of(form));
    }

    /**
     * What is asked for.
     *
     * @param usual the weights where none are sent
     * @throws HttpProblem 422 with every field at fault
     */
    public static RoundAsked check(StartForm form, Weights usual, SolvingSettings patience) {
        StartForm sent = form == null ? new StartForm(null, null, null) : form;
        List<Flaw> flaws = new ArrayList<>();
        Optional<LocalDate> effectiveOn = parse("/effectiveOn", sent.effectiveOn(), IsoDay::parse, "2026-11-30", flaws);
        Optional<Duration> timeLimit = timeLimit(sent.timeLimit(), patience, flaws);
        effectiveOn
                .filter(day -> day.getDayOfWeek() != DayOfWeek.MONDAY)
                .ifPresent(day -> flaws.add(flaw("/effectiveOn", Fault.NOT_A_MONDAY, day.toString(), "")));
        Weights weights = WeightsForm.check(sent.weights(), usual, flaws);
        if (!flaws.isEmpty()) {
            throw HttpProblem.invalid(flaws);
        }
        return new RoundAsked(effectiveOn.orElseThrow(), timeLimit.orElseThrow(), weights);
    }

    /** How long to search; what is wrong with it goes to the flaws. */
    public static Optional<Duration> timeLimit(String text, SolvingSettings patience, List<Flaw> flaws) {
        Optional<Duration> timeLimit = parse("/timeLimit", text, Duration::parse, "PT60S", flaws);
        timeLimit
                .filter(limit -> limit.compareTo(patience.shortest()) < 0 || limit.compareTo(patience.longest()) > 0)
                .ifPresent(limit -> flaws.add(flaw(
                        "/timeLimit",
                        Fault.OUT_OF_RANGE,
                        limit.toString(),
                        patience.shortest() + " - " + patience.longest())));
        return timeLimit;
    }

    private static <T> Optional<T> parse(
            String pointer, String text, Function<String, T> parser, String example, List<Flaw> flaws) {
        try {
            return Optional.of(parser.apply(text == null ? "" : Text.plain(Text.clean(text))));
        } catch (DateTimeException e) {
            flaws.add(flaw(pointer, Fault.FORM, text == null ? "" : text, example));
            return Optional.empty();
        }
    }

    private static Flaw flaw(String pointer, Fault fault, String value, String expected) {
        return new Flaw(new Flaw.Where.Field(pointer), fault, value, expected);
    }
}
