package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.handover.MeetingPoint;
import org.ieum.handover.MeetingPoints;
import org.ieum.handover.Venue;
import org.ieum.kernel.Side;
import org.ieum.learner.Learners;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.tutor.Tutors;

/** Reads what somebody may see of lessons that are given in another's place. */
@Singleton
public class ReadingStandIns {

    /** So long after the last one they are still asked whether they met. */
    private static final Duration AFTER = Duration.ofDays(14);

    @Inject Substitutions substitutions;
    @Inject Pairings pairings;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject MeetingPoints points;
    @Inject Clock clock;

    /**
     * Theirs: what they are asked, and what both agreed on until two weeks after its last lesson; the oldest first.
     *
     * @param own ids of their pairings
     */
    public List<StandIn> of(PersonId who, Collection<Long> own) {
        List<Substitution> some =
                substitutions.asked(who, own).stream().filter(this::isShown).toList();
        if (some.isEmpty()) {
            return List.of();
        }
        Map<Long, Pairing> whose = pairings.byId(
                some.stream().map(Substitution::pairingId).distinct().toList());
        return some.stream()
                .map(one -> standIn(one, whose.get(one.pairingId()), who.side()))
                .toList();
    }

    /** All that they were ever asked, for their own data: when, what they said, what became of it; {@code own} likewise. */
    public List<Substitution> all(PersonId who, Collection<Long> own) {
        return substitutions.asked(who, own);
    }

    private boolean isShown(Substitution one) {
        boolean asked = one.state() == SubstitutionState.ASKED
                && !one.ahead(clock.instant()).isEmpty();
        Instant since = clock.instant().minus(AFTER);
        boolean given = (one.state() == SubstitutionState.AGREED || one.state() == SubstitutionState.ENDED)
                && one.lessons().stream().anyMatch(lesson -> lesson.startsAt().isAfter(since));
        return asked || given;
    }

    private StandIn standIn(Substitution one, Pairing pairing, Side reader) {
        boolean agreed = one.state() != SubstitutionState.ASKED;
        boolean over = one.state() == SubstitutionState.ENDED
                || one.lessons().stream().noneMatch(lesson -> end(lesson).isAfter(clock.instant()));
        boolean known = agreed && !over;
        return new StandIn(
                one.id(),
                one.pairingId(),
                pairing.subject(),
                one.meeting(),
                agreed,
                one.answer(reader),
                one.answerBy().orElseThrow(),
                one.lessons(),
                over,
                known ? called(one, pairing, reader) : "",
                known && reader == Side.TUTOR ? venue(pairing) : Optional.empty());
    }

    private static Instant end(SubstitutedLesson lesson) {
        return lesson.startsAt().plusSeconds(lesson.minutes() * 60L);
    }

    private String called(Substitution one, Pairing pairing, Side reader) {
        return reader == Side.TUTOR
                ? learners.findById(pairing.learnerId()).alias()
                : tutors.findById(one.tutorId().orElseThrow()).shownAs().orElse("");
    }

    private Optional<Venue> venue(Pairing pairing) {
        return points.of(pairing).flatMap(MeetingPoint::venue);
    }
}
