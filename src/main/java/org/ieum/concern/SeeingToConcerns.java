package org.ieum.concern;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.lesson.StoppingLessons;
import org.ieum.person.PersonId;
import org.ieum.platform.Actor;
import org.ieum.platform.HttpProblem;

/** What a reader of a concern does about it. Each throws {@link HttpProblem} 404 if it is not for this account. */
@Singleton
public class SeeingToConcerns {

    @Inject ReadingConcerns reading;
    @Inject Concerns concerns;
    @Inject ConcernReaders readers;
    @Inject ConcernLog log;
    @Inject WaitingConcerns waiting;
    @Inject StoppingLessons stopping;
    @Inject Event<LessonsHeldBack> told;
    @Inject Clock clock;

    /** They have looked at it. Lessons that it stopped go on, or stay stopped until they say so. */
    @Transactional
    public void look(long id, boolean goOn, long account) {
        Concern concern = reading.forReader(id, account);
        if (concern.lookedAt().isEmpty()) {
            concern.look(clock.instant());
            log.write(concern, ConcernDeed.LOOKED, Actor.account(account));
            waiting.forget();
        }
        if (goOn) {
            letGoOn(concern, account);
        }
    }

    /** The lessons stop again, or for the first time; nothing if it is about none. */
    @Transactional
    public void stop(long id, long account) {
        Concern concern = reading.forReader(id, account);
        concern.pairing().filter(pairing -> !concern.stopped()).ifPresent(pairing -> {
            concern.stop(true);
            stopping.stop(pairing);
            log.write(concern, ConcernDeed.STOPPED, Actor.account(account));
        });
    }

    /** The other one is told that there are no lessons for now, and not why; once. */
    @Transactional
    public void tell(long id, long account) {
        Concern concern = reading.forReader(id, account);
        if (concern.stopped() && !concern.told()) {
            concern.tell();
            log.write(concern, ConcernDeed.TOLD, Actor.account(account));
            others(concern).forEach(side -> fire(concern, side, false));
        }
    }

    /** They write something down. */
    @Transactional
    public void note(long id, String text, long account) {
        log.write(reading.forReader(id, account), ConcernDeed.NOTED, Actor.account(account), Optional.of(text));
    }

    /** It is about one of those who read concerns: they read it no more. False if nobody would be left who does. */
    @Transactional
    public boolean withhold(long id, long from, long account) {
        Concern concern = reading.forReader(id, account);
        boolean somebody = readers.of(concern).stream().anyMatch(reader -> reader.id() != from);
        if (somebody) {
            concern.withholdFrom(Set.of(from));
            log.write(concern, ConcernDeed.WITHHELD, Actor.account(account));
        }
        return somebody;
    }

    /** It is settled; lessons that it held back go on. Nothing for what was not looked at, or is settled. */
    @Transactional
    public void settle(long id, String note, long account) {
        Concern concern = reading.forReader(id, account);
        if (concern.lookedAt().isPresent() && concern.settledAt().isEmpty()) {
            letGoOn(concern, account);
            concern.settle(clock.instant());
            log.write(concern, ConcernDeed.SETTLED, Actor.account(account), Optional.of(note));
        }
    }

    private void letGoOn(Concern concern, long account) {
        concern.pairing().filter(pairing -> concern.stopped()).ifPresent(pairing -> {
            concern.stop(false);
            log.write(concern, ConcernDeed.GOES_ON, Actor.account(account));
            concerns.flush();
            if (!concerns.isStoppedByAnother(concern, pairing)) {
                stopping.goOn(pairing);
                concern.reporter().ifPresent(who -> fire(concern, who.side(), true));
                if (concern.told()) {
                    others(concern).forEach(side -> fire(concern, side, true));
                }
            }
        });
    }

    /** Whoever did not report it. */
    private static Stream<Side> others(Concern concern) {
        return Stream.of(Side.values())
                .filter(side -> concern.reporter()
                        .map(PersonId::side)
                        .filter(side::equals)
                        .isEmpty());
    }

    private void fire(Concern concern, Side reader, boolean back) {
        log.flush();
        told.fire(new LessonsHeldBack(
                concern.pairing().orElseThrow(), reader, back, log.count("concernId", concern.id())));
    }
}
