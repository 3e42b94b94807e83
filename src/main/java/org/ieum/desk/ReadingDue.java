package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.checkin.ReadingHowItGoes;
import org.ieum.checkin.ReadingHowItGoes.Needing;
import org.ieum.checkin.TroubleReason;
import org.ieum.handover.Handovers;
import org.ieum.interview.Interview;
import org.ieum.interview.Interviews;
import org.ieum.kernel.Side;
import org.ieum.message.Conversation;
import org.ieum.message.Conversations;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.Person;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.person.PromiseSettings;
import org.ieum.person.Status;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.pledge.ReadingPledges;
import org.ieum.substitute.ReadingSubstitutes;

/** What was promised to people for a day that is over. */
@Singleton
public class ReadingDue {

    @Inject Persons people;
    @Inject TakingNewerAnswers newer;
    @Inject Interviews interviews;
    @Inject Handovers handovers;
    @Inject Conversations conversations;
    @Inject ReadingPledges pledges;
    @Inject ReadingSubstitutes substitutes;
    @Inject Pairings pairings;
    @Inject ReadingHowItGoes goes;
    @Inject PromiseSettings promises;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Somebody who was to hear from us by a day that is over. */
    public record DueApplicant(Side side, Person person, LocalDate promised) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "DueApplicant[" + side + " " + person.id() + "]";
        }
    }

    /** Those whose day is over, the longest first; each is a reading of a person. */
    @Transactional
    public List<DueApplicant> applicants(String actor) {
        List<DueApplicant> due = Stream.of(Side.values())
                .flatMap(this::applicants)
                .sorted(Comparator.comparing(DueApplicant::promised))
                .toList();
        for (Side side : Side.values()) {
            audit.recordEach(
                    actor,
                    side.code() + ".read",
                    side.code(),
                    due.stream()
                            .filter(one -> one.side() == side)
                            .map(one -> one.person().id())
                            .toList());
        }
        return due;
    }

    /** How many pairs do not know where they meet, past the day. */
    @Transactional
    public long handovers() {
        return handovers.countOverdue(LocalDate.now(clock));
    }

    /** A pairing that needs somebody, by the names that coordinators see. */
    public record DuePairing(long pairing, String learner, String tutor, List<TroubleReason> reasons, Instant since) {}

    /** The most urgent first; each is a reading of a pairing. */
    @Transactional
    public List<DuePairing> needing(String actor) {
        List<Needing> needing = goes.needing();
        Map<Long, Pairing> theirs =
                needing.stream().map(Needing::pairing).collect(Collectors.toMap(Pairing::id, pairing -> pairing));
        note(actor, theirs);
        Map<Long, PersonName> learners = names(Side.LEARNER, theirs);
        Map<Long, PersonName> tutors = names(Side.TUTOR, theirs);
        return needing.stream()
                .map(one -> new DuePairing(
                        one.pairing().id(),
                        learners.get(one.pairing().learnerId()).withKey(),
                        tutors.get(one.pairing().tutorId()).withKey(),
                        one.reasons(),
                        one.since()))
                .toList();
    }

    /** How many proposals of who stands in wait for a coordinator. */
    @Transactional
    public long substitutes() {
        return substitutes.countProposed();
    }

    /** How many tutors have not said how it goes on after their pledge. */
    @Transactional
    public long pledges() {
        return pledges.countOverdue();
    }

    /**
     * Those who are vouched for and in whose name other answers came, the longest waiting first; each is a reading of a person.
     * Whoever is not vouched for yet has the link of a mail for it.
     */
    @Transactional
    public List<Person> newer(String actor) {
        List<Person> all = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Long> ids = newer.people(side);
            Map<Long, ? extends Person> known = people.of(side).byId(ids);
            List<? extends Person> theirs =
                    ids.stream().map(known::get).filter(Person::isVouchedFor).toList();
            audit.recordEach(
                    actor,
                    side.code() + ".read",
                    side.code(),
                    theirs.stream().map(Person::id).toList());
            all.addAll(theirs);
        }
        return all;
    }

    /** A conversation to which a coordinator was called, by the names that coordinators see. */
    public record DueConversation(long pairing, String learner, String tutor, Instant since) {}

    /** The oldest call first; each is a reading of a pairing. */
    @Transactional
    public List<DueConversation> called(String actor) {
        List<Conversation> called = conversations.called();
        Map<Long, Pairing> theirs =
                pairings.byId(called.stream().map(Conversation::id).toList());
        note(actor, theirs);
        Map<Long, PersonName> learners = names(Side.LEARNER, theirs);
        Map<Long, PersonName> tutors = names(Side.TUTOR, theirs);
        return called.stream()
                .map(one -> new DueConversation(
                        one.id(),
                        learners.get(theirs.get(one.id()).learnerId()).withKey(),
                        tutors.get(theirs.get(one.id()).tutorId()).withKey(),
                        one.calledAt().orElseThrow()))
                .toList();
    }

    private void note(String actor, Map<Long, Pairing> theirs) {
        audit.recordEach(actor, "pairing.read", "pairing", theirs.keySet());
    }

    private Map<Long, PersonName> names(Side side, Map<Long, Pairing> theirs) {
        return people.of(side)
                .names(theirs.values().stream()
                        .map(pairing -> pairing.personId(side))
                        .toList());
    }

    private Stream<DueApplicant> applicants(Side side) {
        LocalDate today = LocalDate.now(clock);
        List<? extends Person> waiting = people.of(side).standing(List.of(Status.APPLIED, Status.INTERVIEW));
        Map<Long, Interview> talks =
                interviews.of(side, waiting.stream().map(Person::id).toList());
        return waiting.stream()
                .filter(person ->
                        person.confirmedAt().isPresent() || person.storedEmail().isEmpty())
                .map(person ->
                        new DueApplicant(side, person, promised(person, Optional.ofNullable(talks.get(person.id())))))
                .filter(due -> due.promised().isBefore(today));
    }

    /** As mails and the own page say it; after a talk, counted from it. */
    private LocalDate promised(Person person, Optional<Interview> talk) {
        Instant from = Stream.of(Optional.of(person.statusAt()), person.confirmedAt(), talk.flatMap(Interview::taken))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return LocalDate.ofInstant(from, clock.getZone()).plus(promises.answerWithin());
    }
}
