package org.ieum.round.publication;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ieum.audit.Audit;
import org.ieum.kernel.Fault;
import org.ieum.matching.model.NeedKey;
import org.ieum.pairing.Pairing;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;
import org.ieum.round.Decision;
import org.ieum.round.Proposal;
import org.ieum.round.Proposals;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.publication.RoundPublished.ChangedPairing;

/** Makes a reviewed round real: pairings, and with them their mails, all in one transaction. */
@Singleton
public class PublishingRounds {

    /** 8,000 pairings with their mails take a while; the default minute would roll them back. */
    private static final int TIMEOUT_SECONDS = 600;

    /** People changed since the round was solved. */
    static final String OUT_OF_DATE = "plan-out-of-date";

    /** What two people are told of one pairing. */
    private static final int MAILS = 2;

    @Inject Rounds rounds;
    @Inject Proposals proposals;
    @Inject ChangingPairings pairings;
    @Inject CheckingPublications checking;
    @Inject FollowingPublications following;
    @Inject Event<RoundPublished> published;
    @Inject Audit audit;

    /**
     * Makes exactly what was reviewed real: every proposal that is not rejected. New pairings become offers, which run when
     * both people have accepted. Where a change to a pairing was rejected, that pairing goes on as it was. Repeating it
     * changes nothing.
     *
     * @return refused with {@code round-not-in-review}, or {@code plan-out-of-date} if people changed since the round was
     *     solved so that a proposal would break a rule now; its flaws name the proposals
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    public Result<Round> publish(long id, String actor) {
        Round round = rounds.lock(id);
        return round.state() == RoundState.PUBLISHED ? Result.done(round) : publish(round, actor);
    }

    /** Publishes the round if that is still due at this time; where it cannot be, the coordinators are told. */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    Optional<Refusal> publishDue(long id, Instant due) {
        Round round = rounds.lock(id);
        if (!isDue(round, due)) {
            return Optional.empty();
        }
        String actor = round.publicationBy();
        return publish(round, actor).fold(published -> Optional.empty(), refusal -> {
            audit.record(actor, "round.publication-refused", "round", id);
            round.refusePublication();
            return Optional.of(refusal);
        });
    }

    private static boolean isDue(Round round, Instant due) {
        return round.state() == RoundState.REVIEW
                && round.publicationDueAt().filter(due::equals).isPresent();
    }

    /** All that is not rejected. */
    List<Proposal> accepted(long id) {
        return proposals.read(id).stream()
                .filter(proposal -> proposal.decision() != Decision.REJECTED)
                .toList();
    }

    /** {@code plan-out-of-date} with the proposals that would break a rule now; empty if there are none. */
    Optional<Refusal> outOfDate(Round round, List<Proposal> accepted) {
        List<Flaw> outOfDate = checking.outOfDate(round, accepted).stream()
                .map(proposal -> proposal.flaw(Fault.NO_LONGER_FITS))
                .toList();
        return outOfDate.isEmpty() ? Optional.empty() : Optional.of(new Refusal(OUT_OF_DATE, outOfDate));
    }

    private Result<Round> publish(Round round, String actor) {
        if (round.state() != RoundState.REVIEW) {
            return Result.refused(Round.NOT_IN_REVIEW);
        }
        return writtenWhenAsked(() -> {
            List<Proposal> accepted = accepted(round.id());
            Map<NeedKey, Pairing> live = pairings.live();
            return outOfDate(round, accepted)
                    .<Result<Round>>map(Result::refused)
                    .orElseGet(() -> publish(round, actor, accepted, live));
        });
    }

    /**
     * Nothing is written before it is asked for. Hibernate would look through some ten thousand people, proposals and pairings
     * for changes before each of hundreds of queries.
     */
    private Result<Round> writtenWhenAsked(Supplier<Result<Round>> work) {
        EntityManager entities = rounds.getEntityManager();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            return work.get();
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
    }

    private Result<Round> publish(Round round, String actor, List<Proposal> accepted, Map<NeedKey, Pairing> live) {
        List<ChangedPairing> changed = pairings.make(accepted, live, round.effectiveOn(), actor);
        round.publish();
        audit.record(actor, "round.published", "round", round.id());
        following.begin(round.id(), MAILS * changed.size());
        // What follows reads what was changed.
        rounds.flush();
        published.fire(new RoundPublished(round.id(), changed));
        return Result.done(round);
    }
}
