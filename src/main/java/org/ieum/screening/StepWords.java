package org.ieum.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Messages;

/** Says how it stands with somebody's steps. */
public record StepWords(ScreeningMessages words, PageLanguage language, Function<LocalDate, String> date) {

    /** {@code date} says a day as the page does. */
    public static StepWords in(PageLanguage language, Function<LocalDate, String> date) {
        return new StepWords(Messages.in(language, ScreeningMessages.class), language, date);
    }

    /** What a step is called. */
    public String name(StepStanding standing) {
        return standing.step().name(language);
    }

    /** How it stands with one. */
    public String state(StepStanding standing) {
        return standing.seen()
                .map(seen -> seen(seen, standing.state()))
                .orElseGet(standing.step().needed() ? words::needed : words::notNeeded);
    }

    private String seen(SeenStep seen, StepState state) {
        String until = seen.until().map(date).orElse("");
        return switch (state) {
            case RUNS_OUT -> words.runsOut(until);
            case RUN_OUT -> words.runOut(until);
            case SEEN, MISSING ->
                until.isEmpty()
                        ? words.seen(date.apply(seen.seenOn()))
                        : words.seenUntil(date.apply(seen.seenOn()), until);
        };
    }

    /** What comes next for somebody who has applied: what is needed first. */
    public String next(List<StepStanding> steps) {
        return steps.stream()
                .filter(StepStanding::keepsFromApproval)
                .findFirst()
                .map(standing -> words.next(name(standing)))
                .orElseGet(words::allSeen);
    }
}
