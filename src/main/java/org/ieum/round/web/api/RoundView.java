package org.ieum.round.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.matching.model.Plan.Figures;
import org.ieum.matching.model.Watcher.Progress;
import org.ieum.matching.model.Weights;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;

/** A round as the HTTP contract shows it. {@code endedAt} is null and {@code worth} empty while it solves. */
record RoundView(
        long id,
        LocalDate effectiveOn,
        @Schema(implementation = RoundState.class) String state,
        int needs,
        int served,
        int servedAtMost,
        long weight,
        long weightAtMost,
        int blockingPairs,
        int hardViolations,
        Instant startedAt,
        @Schema(nullable = true) Instant endedAt,
        Weights weights,
        List<WorthView> worth,
        @Schema(nullable = true) PublicationView publication) {

    /** How many of its mails are written, while it is published. */
    record PublicationView(int mails, int of) {}

    /** What a criterion adds: how often it is met, and its points on its own level. */
    record WorthView(String constraint, int matches, long points) {}

    /** While it solves, the figures are those of the progress. */
    static RoundView of(Round round, Progress progress, Optional<Rounds.Writing> publishing) {
        Figures figures = round.state() == RoundState.SOLVING
                ? new Figures(
                        0, progress.served(), progress.servedAtMost(), progress.weight(), progress.weightAtMost(), 0)
                : round.figures();
        return new RoundView(
                round.id(),
                round.effectiveOn(),
                round.state().code(),
                figures.needs(),
                figures.served(),
                figures.servedAtMost(),
                figures.weight(),
                figures.weightAtMost(),
                figures.blockingPairs(),
                round.hardViolations(),
                round.startedAt(),
                round.endedAt().orElse(null),
                round.weights(),
                round.worth().stream()
                        .map(worth -> new WorthView(worth.criterion().code(), worth.matches(), worth.points()))
                        .toList(),
                publishing
                        .map(far -> new PublicationView(far.written(), far.of()))
                        .orElse(null));
    }
}
