package org.ieum.round.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;
import org.ieum.platform.job.Polling;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;

/**
 * Publishes without delay, as a job: it goes on if whoever asked goes away, and begins again if the process dies. Most
 * publications are made before anybody has looked up; whoever asks waits that long.
 */
@Singleton
public class PublishingNow {

    @Inject Rounds rounds;
    @Inject SchedulingPublications scheduling;
    @Inject PublishingRounds publishing;

    /**
     * Has it published, and waits for its end.
     *
     * @param patience how long at most
     * @return the round: published, or under review if that takes longer or somebody undid it at this moment; refused as
     *     {@link PublishingRounds#publish}
     * @throws HttpProblem 404 if there is no such round
     */
    public Result<Round> publish(long id, String actor, Duration patience) {
        return scheduling.now(id, actor).fold(begun -> await(id, patience), Result::refused);
    }

    private Result<Round> await(long id, Duration patience) {
        Round round = Polling.whileGoingOn(
                PublishingNow::isGoingOn, () -> rounds.moment(id).round(), patience);
        return round.state() == RoundState.REVIEW && round.publicationRefused()
                ? Result.refused(outOfDate(round))
                : Result.done(round);
    }

    private static boolean isGoingOn(Round round) {
        return round.state() == RoundState.REVIEW && round.publicationDueAt().isPresent();
    }

    /** The job has said no; why is looked up once more, for whoever asked. */
    private Refusal outOfDate(Round round) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publishing.outOfDate(round, publishing.accepted(round.id())))
                .orElseGet(() -> Refusal.of(PublishingRounds.OUT_OF_DATE));
    }
}
