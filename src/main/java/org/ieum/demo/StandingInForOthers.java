package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.substitute.AnsweringSubstitutes;
import org.ieum.substitute.DecidingSubstitutes;
import org.ieum.substitute.SayingToStandIn;
import org.ieum.substitute.Substitution;
import org.ieum.substitute.SubstitutionState;
import org.ieum.substitute.Substitutions;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** Tutors stand in while others are away: they say that they would, a coordinator looks, both are asked and answer. */
@Singleton
class StandingInForOthers {

    @Inject Tutors tutors;
    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Substitutions substitutions;
    @Inject SayingToStandIn saying;
    @Inject DecidingSubstitutes deciding;
    @Inject AnsweringSubstitutes answering;
    @Inject Names names;
    @Inject Clock clock;

    /** What one of the two says. */
    private record Answer(long substitution, Side side, boolean yes, boolean byCoordinator) {}

    /** Those who would, and have not said so yet, say so. */
    void say(Lots lots, Rates rates) {
        List<Long> would = QuarkusTransaction.requiringNew()
                .call(() -> tutors.standing(List.of(Status.APPROVED)).stream()
                        .filter(tutor ->
                                !tutor.standsIn() && lots.of("stands-in", tutor.ref()) < rates.of("substitute.would"))
                        .map(Tutor::id)
                        .toList());
        QuarkusTransaction.requiringNew().run(() -> would.forEach(tutor -> saying.say(tutor, true, Audit.PUBLIC)));
    }

    /** A coordinator has those asked whom the service proposes; how many decisions that is. */
    int ask(String coordinator) {
        List<Long> proposed = QuarkusTransaction.requiringNew()
                .call(() -> in(SubstitutionState.PROPOSED).map(Substitution::id).toList());
        // One that is not needed any more by now is refused, and nobody misses it.
        proposed.forEach(one -> deciding.approve(one, coordinator));
        return proposed.size();
    }

    /**
     * Those who were asked answer, as far as they do within these days; how many of the answers a coordinator writes down.
     *
     * @param days 1 for today alone
     */
    int answer(Lots lots, Rates rates, String coordinator, int days) {
        List<Answer> said = QuarkusTransaction.requiringNew()
                .call(() -> in(SubstitutionState.ASKED)
                        .flatMap(one -> Stream.of(Side.TUTOR, Side.LEARNER)
                                .filter(side -> one.answer(side).isEmpty())
                                .flatMap(side -> answer(one, side, lots, rates, days).stream()))
                        .toList());
        said.forEach(one -> answering.answer(
                one.substitution(), one.side(), one.yes(), one.byCoordinator() ? coordinator : Audit.PUBLIC));
        return (int) said.stream().filter(Answer::byCoordinator).count();
    }

    private Optional<Answer> answer(Substitution one, Side side, Lots lots, Rates rates, int days) {
        Pairing pairing = pairings.findById(one.pairingId());
        PersonId who = side == Side.LEARNER
                ? Names.of(pairing, Side.LEARNER)
                : new PersonId(Side.TUTOR, one.tutorId().orElseThrow());
        LocalDate asked = LocalDate.ofInstant(one.askedAt().orElseThrow(), clock.getZone());
        String about = names.of(pairing) + names.of(who);
        double lot = lots.of("stand-in", about, side, asked);
        int within = lots.upTo(rates.count("substitute.answered-within"), "stand-in-day", about, side, asked);
        if (lot < rates.of("substitute.silent")
                || ChronoUnit.DAYS.between(asked, LocalDate.now(clock).plusDays(days)) <= within) {
            return Optional.empty();
        }
        boolean yes = lot >= rates.of("substitute.silent") + rates.of("substitute.declined");
        return Optional.of(
                new Answer(one.id(), side, yes, people.get(who).email().isEmpty()));
    }

    private Stream<Substitution> in(SubstitutionState state) {
        return substitutions.live().stream().filter(one -> one.state() == state);
    }
}
