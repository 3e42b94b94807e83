package org.ieum.interview;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.interview.InterviewChanged.Change;
import org.ieum.person.Person;
import org.ieum.person.PersonDecided;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.AdvisoryLocks;

/** Offers times for a talk, and takes what the applicant chooses. */
@Singleton
public class ArrangingInterviews {

    @Inject Interviews interviews;
    @Inject Persons people;
    @Inject AdvisoryLocks locks;
    @Inject Event<InterviewChanged> changed;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Offers somebody these times, in place of any before. Whoever has applied stands at the interview then.
     *
     * @param times some in the future
     * @param way how the two talk
     * @return false for somebody who is not asked to a talk any more, or if a time is over
     */
    @Transactional
    public boolean offer(PersonId who, Collection<Instant> times, String way, String actor) {
        Person person = people.lock(who);
        Instant now = clock.instant();
        if (times.isEmpty() || times.stream().anyMatch(time -> !time.isAfter(now)) || !isAsked(person)) {
            return false;
        }
        if (person.status() == Status.APPLIED) {
            person.become(Status.INTERVIEW, actor, now);
            audit.record(actor, who.side().code() + ".interview", who.side().code(), who.id());
        }
        Interview interview = interviews.of(who).orElseGet(() -> new Interview(who));
        interview.offer(times, way, actor, now);
        interviews.persistAndFlush(interview);
        audit.record(actor, who.side().code() + ".interview-offered", who.side().code(), who.id());
        changed.fire(new InterviewChanged(who, Change.OFFERED, actor, interview.version()));
        return true;
    }

    /** What somebody can take now: what was offered, is not over, and nobody else has taken. */
    public List<Instant> open(Interview interview) {
        Set<Instant> gone = interviews.takenOf(interview.offeredBy(), interview.who());
        return interview.times().stream()
                .filter(time -> time.isAfter(clock.instant()) && !gone.contains(time))
                .toList();
    }

    /** They take one of the times; false if it is not there any more. */
    @Transactional
    public boolean take(PersonId who, Instant time, String actor) {
        Person person = people.lock(who);
        Optional<Interview> asked = interviews.of(who);
        // Two who want one time go one after the other; that nobody passes by this, the database sees to.
        asked.ifPresent(interview -> locks.lock("talks of " + interview.offeredBy()));
        Optional<Interview> found = asked.filter(interview -> open(interview).contains(time));
        if (found.isEmpty() || person.status() != Status.INTERVIEW) {
            return false;
        }
        Interview interview = found.get();
        if (interview.taken().filter(time::equals).isPresent()) {
            return true;
        }
        interview.take(time);
        interviews.flush();
        audit.record(actor, who.side().code() + ".interview-taken", who.side().code(), who.id());
        changed.fire(new InterviewChanged(who, Change.TAKEN, interview.offeredBy(), interview.version()));
        return true;
    }

    /** They give back the time that they took; others can take it then. False if there is none to come. */
    @Transactional
    public boolean giveBack(PersonId who, String actor) {
        people.lock(who);
        Optional<Interview> found = interviews
                .of(who)
                .filter(interview -> interview
                        .taken()
                        .filter(time -> time.isAfter(clock.instant()))
                        .isPresent());
        found.ifPresent(interview -> {
            interview.giveBack();
            interviews.flush();
            audit.record(
                    actor,
                    who.side().code() + ".interview-given-back",
                    who.side().code(),
                    who.id());
            changed.fire(new InterviewChanged(who, Change.GIVEN_BACK, interview.offeredBy(), interview.version()));
        });
        return found.isPresent();
    }

    /** Once it is decided, nobody needs to know any more when and how they talked. */
    void decided(@Observes PersonDecided event) {
        if (event.to() != Status.INTERVIEW) {
            interviews.of(event.who()).ifPresent(interviews::delete);
        }
    }

    void forgotten(@Observes PersonForgotten event) {
        interviews.of(event.who()).ifPresent(interviews::delete);
    }

    private static boolean isAsked(Person person) {
        return person.status().applies();
    }
}
