package org.ieum.checkin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;

/** Takes what people say of how their lessons go; the last word of each check-in counts. */
@Singleton
public class AnsweringCheckIns {

    @Inject CheckIns checkIns;
    @Inject Troubles troubles;
    @Inject Pairings pairings;
    @Inject WatchingPairings watching;
    @Inject CheckInSettings settings;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Somebody says how it goes, or says something else than before.
     *
     * @return empty if it is too late for it, or the lessons are over and it is not the last question
     * @throws HttpProblem 404 if they were not asked this
     */
    @Transactional
    public Optional<CheckIn> say(long id, PersonId who, CheckInAnswer answer, CheckInLine line) {
        return open(id, who).map(checkIn -> answered(checkIn, answer, line, Audit.PUBLIC));
    }

    /**
     * Somebody takes back what they said.
     *
     * @return empty if it is too late for it, or the lessons are over and it is not the last question
     * @throws HttpProblem 404 if they were not asked this
     */
    @Transactional
    public Optional<CheckIn> takeBack(long id, PersonId who) {
        Optional<CheckIn> open = open(id, who);
        open.filter(checkIn -> checkIn.answer().isPresent()).ifPresent(checkIn -> {
            checkIn.takeBack();
            written(checkIn, "check-in-taken-back", Audit.PUBLIC);
        });
        return open;
    }

    /**
     * A coordinator, or a program of theirs, writes down what one of the two said: to the last time that they were asked.
     *
     * @throws HttpProblem 404 if it is no pairing that runs
     */
    @Transactional
    public CheckIn writeDown(long pairing, Side side, CheckInAnswer answer, CheckInLine line, String actor) {
        Pairing running = Optional.of(pairings.lock(pairing))
                .filter(one -> one.state() == PairingState.RUNNING)
                .orElseThrow(HttpProblem::notFound);
        PersonId who = new PersonId(side, running.personId(side));
        CheckIn checkIn = checkIns.last(pairing, side).orElseGet(() -> {
            CheckIn unasked = new CheckIn(pairing, who, 0, clock.instant());
            checkIns.persist(unasked);
            return unasked;
        });
        return answered(checkIn, answer, line, actor);
    }

    /** Whether somebody can still say it. */
    public boolean isOpen(CheckIn checkIn) {
        return checkIn.askedAt()
                        .atZone(clock.getZone())
                        .plus(settings.openFor())
                        .toInstant()
                        .isAfter(clock.instant())
                && (checkIn.isLast() || pairings.findById(checkIn.pairingId()).state() == PairingState.RUNNING);
    }

    /** The last of each pairing of somebody's that they can still answer, the newest first. */
    public List<CheckIn> open(PersonId who) {
        Map<Long, CheckIn> last = new LinkedHashMap<>();
        checkIns
                .askedSince(
                        who,
                        clock.instant()
                                .atZone(clock.getZone())
                                .minus(settings.openFor())
                                .toInstant())
                .stream()
                .filter(this::isOpen)
                .forEach(checkIn -> last.putIfAbsent(checkIn.pairingId(), checkIn));
        return List.copyOf(last.values());
    }

    private Optional<CheckIn> open(long id, PersonId who) {
        CheckIn checkIn = checkIns.lock(id);
        if (!checkIn.who().equals(who)) {
            throw HttpProblem.notFound();
        }
        return Optional.of(checkIn).filter(this::isOpen);
    }

    private CheckIn answered(CheckIn checkIn, CheckInAnswer answer, CheckInLine line, String actor) {
        checkIn.answer(answer, line.text(), clock.instant());
        written(checkIn, "checked-in", actor);
        return checkIn;
    }

    private void written(CheckIn checkIn, String done, String actor) {
        checkIns.flush();
        Side side = checkIn.who().side();
        audit.record(actor, side.code() + "." + done, side.code(), checkIn.who().id());
        watching.look(pairings.findById(checkIn.pairingId()));
    }

    /** What they said goes with them, and what coordinators wrote down about the two. */
    void forgotten(@Observes PersonForgotten event) {
        checkIns.forget(event.who());
        troubles.forget(pairings.idsOf(event.who()));
    }
}
