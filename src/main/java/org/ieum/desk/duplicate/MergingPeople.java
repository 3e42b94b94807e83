package org.ieum.desk.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.Following;
import org.ieum.outbox.MailsComingBack;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonStanding;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.job.Recurring;
import org.ieum.selfservice.BeingForgotten;

/**
 * Puts two entries of one person together: what is stored of one follows the other, whose own answers stay. For a day it can be
 * undone; then the entry that was not kept is forgotten. Nobody is written to.
 */
@Singleton
public class MergingPeople {

    /** For so long it can be undone. */
    public static final Duration UNDONE_FOR = Duration.ofDays(1);

    @Inject Persons people;
    @Inject Following following;
    @Inject MergedPeople merged;
    @Inject BeingForgotten forgetting;
    @Inject MailsComingBack comingBack;
    @Inject ObjectMapper json;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * What would follow.
     *
     * @param refused why it cannot be; empty if it can
     */
    public record MergePreview(
            Person kept, Person gone, Map<FollowedKind, Long> follows, Optional<MergeOutcome> refused) {}

    /** Two that were put together, until {@code until}. */
    public record Undoable(long id, PersonId kept, String keptName, String goneName, String by, Instant until) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Undoable[" + id + "]";
        }
    }

    /** How to undo it. */
    record MergeJournal(PersonStanding standing, Map<String, List<String>> moved) {}

    /** What would follow whom; reading both is written to the trail. */
    @Transactional
    public MergePreview preview(PersonId kept, PersonId gone, String actor) {
        Person stays = people.get(kept);
        Person goes = people.get(gone);
        String kind = kept.side().code();
        audit.recordEach(actor, kind + ".read", kind, List.of(kept.id(), gone.id()));
        return new MergePreview(
                stays, goes, following.counts(gone.side(), gone.id()), refusal(stays, goes, kept, gone));
    }

    /** Puts them together, unless something speaks against it. */
    @Transactional
    public MergeOutcome merge(PersonId kept, PersonId gone, String actor) {
        // Always in the same order, so that two who do it at once do not wait for each other.
        Person first = people.lock(kept.id() < gone.id() ? kept : gone);
        Person second = people.lock(kept.id() < gone.id() ? gone : kept);
        Person stays = kept.id() < gone.id() ? first : second;
        Person goes = kept.id() < gone.id() ? second : first;
        Optional<MergeOutcome> refused = refusal(stays, goes, kept, gone);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (haveOneAddress(stays, goes)) {
            pauseLike(gone, kept);
        }
        PersonStanding standing = goes.standing();
        goes.correct(Status.LEFT, actor, clock.instant());
        String kind = kept.side().code();
        audit.recordEach(actor, kind + ".merged", kind, List.of(kept.id(), gone.id()));
        MergeJournal journal = new MergeJournal(standing, following.move(kept.side(), gone.id(), kept.id()));
        merged.persist(new MergedPerson(kept, gone, actor, clock.instant(), written(journal)));
        return MergeOutcome.MERGED;
    }

    private static boolean haveOneAddress(Person one, Person other) {
        return one.storedEmail()
                .filter(address ->
                        other.storedEmail().filter(address::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    /** What came back from there comes back whoever it is for; it stays so if they are two again. */
    private void pauseLike(PersonId gone, PersonId kept) {
        String kind = kept.side().code();
        if (comingBack.pauseLike(Recipient.of(gone.side(), gone.id()), Recipient.of(kept.side(), kept.id()))) {
            audit.record(Audit.SYSTEM, kind + ".address-paused", kind, kept.id());
        }
    }

    private Optional<MergeOutcome> refusal(Person stays, Person goes, PersonId kept, PersonId gone) {
        if (kept.equals(gone)
                || kept.side() != gone.side()
                || stays.forgottenAt().isPresent()
                || goes.forgottenAt().isPresent()) {
            return Optional.of(MergeOutcome.NOT_TWO);
        }
        if (merged.has(kept) || merged.has(gone)) {
            return Optional.of(MergeOutcome.MERGED_TODAY);
        }
        if (goes.status().isTaken() && !stays.status().isTaken()) {
            return Optional.of(MergeOutcome.KEEP_THE_OTHER);
        }
        return following.clash(kept.side(), gone.id(), kept.id()) ? Optional.of(MergeOutcome.CLASH) : Optional.empty();
    }

    /** What can still be undone, the newest first. */
    @Transactional
    public List<Undoable> undoable() {
        return merged.newest().stream()
                .filter(one -> isGood(one.mergedAt()))
                .map(one -> new Undoable(
                        one.id(),
                        one.kept(),
                        people.get(one.kept()).called().withKey(),
                        people.get(one.gone()).called().withKey(),
                        one.mergedBy(),
                        one.mergedAt().plus(UNDONE_FOR)))
                .toList();
    }

    /**
     * They are two entries again, each with what it had; what came since stays with the one that was kept.
     *
     * @return whose entries they are; empty if the other one was moved meanwhile
     * @throws HttpProblem 404 if there is no such one, or it is older than a day
     */
    @Transactional
    public Optional<PersonId> undo(long id, String actor) {
        MergedPerson one = merged.findByIdOptional(id)
                .filter(found -> isGood(found.mergedAt()))
                .orElseThrow(HttpProblem::notFound);
        PersonId kept = one.kept();
        PersonId gone = one.gone();
        Person goes = people.lock(gone);
        if (goes.status() != Status.LEFT || goes.forgottenAt().isPresent()) {
            return Optional.empty();
        }
        MergeJournal journal = read(one.journal());
        goes.putBack(journal.standing());
        merged.delete(one);
        String kind = kept.side().code();
        audit.recordEach(actor, kind + ".parted", kind, List.of(kept.id(), gone.id()));
        following.moveBack(kept.side(), gone.id(), kept.id(), journal.moved());
        return Optional.of(kept);
    }

    /** Forgets the entries that were not kept, once that cannot be undone any more. */
    @Transactional
    void forget() {
        for (MergedPerson one : merged.before(clock.instant().minus(UNDONE_FOR))) {
            PersonId gone = one.gone();
            merged.delete(one);
            // Whoever is back meanwhile is somebody's again.
            if (people.find(gone)
                    .filter(person -> person.status() == Status.LEFT)
                    .isPresent()) {
                forgetting.forget(gone, Audit.SYSTEM);
            }
        }
    }

    void forgotten(@Observes PersonForgotten event) {
        merged.forget(event.who());
    }

    private boolean isGood(Instant at) {
        return clock.instant().isBefore(at.plus(UNDONE_FOR));
    }

    private String written(MergeJournal journal) {
        try {
            return json.writeValueAsString(journal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MergeJournal read(String journal) {
        try {
            return json.readValue(journal, MergeJournal.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal that nobody wrote", e);
        }
    }

    /** Each hour. */
    @Singleton
    static class Job extends Recurring {
        Job(MergingPeople merging) {
            super(Duration.ofHours(1), "forget-merged", merging::forget);
        }
    }
}
