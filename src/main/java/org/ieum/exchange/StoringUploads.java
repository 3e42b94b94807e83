package org.ieum.exchange;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.exchange.ChangedLine.ChangedCell;
import org.ieum.exchange.FileLine.NeedOfLine;
import org.ieum.exchange.FileLine.OfLearner;
import org.ieum.exchange.FileLine.OfPairing;
import org.ieum.exchange.FileLine.OfTutor;
import org.ieum.exchange.FileLine.OfWish;
import org.ieum.learner.Confided;
import org.ieum.learner.Learner;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Learners;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.PairingsChanged;
import org.ieum.pairing.Phase;
import org.ieum.person.Person;
import org.ieum.person.PersonFacts;
import org.ieum.person.PersonStanding;
import org.ieum.person.Status;
import org.ieum.tutor.ApprovingTutors;
import org.ieum.tutor.ApprovingTutors.Approval;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Writes a sound upload, file by file. Belongs to the transaction of {@link Importing}. */
@Singleton
class StoringUploads {

    /** After so many rows, and whenever they are twice as many, the database counts them: see {@code count_people} of the migrations. */
    private static final int FIRST_COUNT = 1_000;

    private final EntityManager entities;
    private final Learners learners;
    private final Tutors tutors;
    private final Pairings pairings;
    private final Wishes wishes;
    private final ApprovingTutors approving;
    private final Event<PairingsChanged> told;
    private final Clock clock;

    @Inject
    StoringUploads(
            EntityManager entities,
            Learners learners,
            Tutors tutors,
            Pairings pairings,
            Wishes wishes,
            ApprovingTutors approving,
            Event<PairingsChanged> told,
            Clock clock) {
        this.entities = entities;
        this.learners = learners;
        this.tutors = tutors;
        this.pairings = pairings;
        this.wishes = wishes;
        this.approving = approving;
        this.told = told;
        this.clock = clock;
    }

    ImportChanges store(Upload upload, Set<DataFile> files, String actor, Importing.Watcher watcher) {
        ImportChanges changes = new ImportChanges();
        Consumer<Integer> stored = new GoingAlong(changes.journal(), upload.rows(), watcher);
        // In the order of the list: pairings and wishes need the people that came before them.
        for (DataFile file : EnumSet.copyOf(files)) {
            changes.counted(
                    file,
                    switch (file) {
                        case LEARNERS ->
                            upload.learners
                                    .map(rows -> Chunks.store(
                                            rows, entities, lines -> learners(lines, changes, actor), stored))
                                    .orElse(LineCounts.NONE);
                        case TUTORS ->
                            upload.tutors
                                    .map(rows -> Chunks.store(
                                            rows, entities, lines -> tutors(lines, changes, actor), stored))
                                    .orElse(LineCounts.NONE);
                        case PAIRINGS ->
                            Chunks.store(upload.pairings, entities, lines -> pairings(lines, changes), stored);
                        case WISHES -> Chunks.store(upload.wishes, entities, lines -> wishes(lines, changes), stored);
                    });
        }
        if (files.contains(DataFile.PAIRINGS)) {
            told.fire(new PairingsChanged());
        }
        return changes;
    }

    /** Notes what is stored, a part at a time, and says how far it is. */
    private final class GoingAlong implements Consumer<Integer> {

        private final ImportJournal journal;
        private final int all;
        private final Importing.Watcher watcher;
        private int rows;
        private int nextCount = FIRST_COUNT;

        private GoingAlong(ImportJournal journal, int all, Importing.Watcher watcher) {
            this.journal = journal;
            this.all = all;
            this.watcher = watcher;
        }

        @Override
        public void accept(Integer more) {
            journal.stored();
            rows += more;
            if (rows >= nextCount) {
                entities.createNativeQuery("select 1 from count_people()", Integer.class)
                        .getSingleResult();
                nextCount = 2 * rows;
            }
            watcher.stored(rows, all);
        }
    }

    private LineCounts learners(List<OfLearner> lines, ImportChanges changes, String actor) {
        Map<String, Learner> known = learners.byRef(refs(lines, OfLearner::ref));
        return each(lines, line -> learner(line, known.get(line.ref()), changes, actor));
    }

    private LineCounts learner(OfLearner line, Learner known, ImportChanges changes, String actor) {
        if (known == null) {
            Learner learner = new Learner();
            register(learner, line.ref(), Status.APPROVED, actor);
            learners.describe(learner, line.facts());
            learners.persist(learner);
            changes.journal().made(DataFile.LEARNERS, learner);
            return changes.isNew(DataFile.LEARNERS, line.number(), line.ref());
        }
        LearnerFacts facts = known.facts().of(known);
        LearnerFacts told = line.facts().of(known);
        List<ChangedCell> cells = ChangedLine.differences(
                placed(Cells.of(line.ref(), facts), facts.person()), placed(Cells.of(line.ref(), told), told.person()));
        // The file does not say who paused or left; a coordinator did, and stays right.
        PersonStanding standing = known.standing();
        Status before = known.status();
        boolean changed = welcome(known, before.inFiles() == Status.APPLIED ? Status.APPROVED : before, actor);
        if (!facts.equals(told)) {
            learners.describe(known, told);
            changed = true;
        }
        if (changed) {
            Record was =
                    learners.says(facts, Confided.NOTHING, Optional.empty()).told();
            changes.journal().changed(DataFile.LEARNERS, known, was, standing);
        }
        return changes.known(
                DataFile.LEARNERS, line.number(), line.ref(), changed, withStatus(cells, before, known.status()));
    }

    private LineCounts tutors(List<OfTutor> lines, ImportChanges changes, String actor) {
        Map<String, Tutor> known = tutors.byRef(refs(lines, OfTutor::ref));
        return each(lines, line -> tutor(line, known.get(line.ref()), changes, actor));
    }

    private LineCounts tutor(OfTutor line, Tutor known, ImportChanges changes, String actor) {
        if (known == null) {
            Tutor tutor = new Tutor();
            register(tutor, line.ref(), Status.APPLIED, actor);
            tutors.describe(tutor, line.facts());
            tutors.persist(tutor);
            changes.journal().made(DataFile.TUTORS, tutor);
            welcome(tutor, allowed(tutor, line.status(), actor), actor);
            return changes.isNew(DataFile.TUTORS, line.number(), line.ref());
        }
        // An interview is an application in files: one that says so changes nothing.
        Status status =
                known.status().inFiles() == line.status() ? known.status() : allowed(known, line.status(), actor);
        TutorFacts facts = known.facts().of(known);
        TutorFacts told = line.facts().of(known);
        List<ChangedCell> cells = ChangedLine.differences(
                placed(Cells.of(line.ref(), facts, known.status()), facts.person()),
                placed(Cells.of(line.ref(), told, status), told.person()));
        PersonStanding standing = known.standing();
        boolean changed = welcome(known, status, actor);
        if (!facts.equals(told)) {
            tutors.describe(known, told);
            changed = true;
        }
        if (changed) {
            changes.journal().changed(DataFile.TUTORS, known, facts, standing);
        }
        return changes.known(DataFile.TUTORS, line.number(), line.ref(), changed, cells);
    }

    /** The cells with the district, which files of the contract do not say. */
    private static Map<String, String> placed(Map<String, String> cells, PersonFacts facts) {
        cells.put("city", facts.place());
        return cells;
    }

    /** A file is the word of whoever sends it: where two people approve a tutor, it is one of them. */
    private Status allowed(Tutor tutor, Status told, String actor) {
        if (told != Status.APPROVED) {
            approving.withdraw(tutor);
            return told;
        }
        return approving.say(tutor, actor) == Approval.ENOUGH ? told : tutor.status();
    }

    private void register(Person person, String ref, Status status, String actor) {
        person.register(ref, status, clock.instant());
        person.correct(status, actor, clock.instant());
        person.confirm(clock.instant());
    }

    /** The organisation vouches for whom it takes in. An address that it has changed since is proven by its owner. */
    private boolean welcome(Person known, Status status, String actor) {
        boolean moves = known.status() != status;
        boolean vouched = known.isVouchedFor();
        boolean changed = moves || !vouched;
        if (moves) {
            known.correct(status, actor, clock.instant());
        }
        if (!vouched) {
            known.confirm(clock.instant());
        }
        return changed;
    }

    /** A learners' file has no column for it, and still an import can approve somebody. */
    private static List<ChangedCell> withStatus(List<ChangedCell> cells, Status before, Status after) {
        if (before == after) {
            return cells;
        }
        List<ChangedCell> more = new ArrayList<>(cells);
        more.add(new ChangedCell("status", before.code(), after.code()));
        return more;
    }

    private LineCounts pairings(List<OfPairing> lines, ImportChanges changes) {
        Map<String, Long> learnerIds = learners.ids(refs(lines, OfPairing::learnerRef));
        Map<String, Long> tutorIds = tutors.ids(refs(lines, OfPairing::tutorRef));
        Map<NeedOfLine, Pairing> known = new HashMap<>();
        Map<Long, String> learnerRefs =
                learnerIds.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        LocalDate today = LocalDate.now(clock);
        // What ends on a later day is still in files; what comes after it counts first.
        Stream.concat(
                        pairings.endingOf(learnerIds.values(), today).stream(),
                        pairings.liveOf(learnerIds.values()).stream())
                .forEach(pairing ->
                        known.put(new NeedOfLine(learnerRefs.get(pairing.learnerId()), pairing.subject()), pairing));
        return each(
                lines,
                line -> pairing(
                        line,
                        learnerIds.get(line.learnerRef()),
                        tutorIds.get(line.tutorRef()),
                        Optional.ofNullable(known.get(line.need())),
                        today,
                        changes));
    }

    private LineCounts pairing(
            OfPairing line,
            long learnerId,
            long tutorId,
            Optional<Pairing> found,
            LocalDate today,
            ImportChanges changes) {
        String key = line.learnerRef() + ", " + line.tutorRef() + ", " + line.subject();
        List<ChangedCell> cells =
                found.map(known -> differences(known, line, today)).orElse(List.of());
        Optional<Pairing> same = found.filter(
                known -> known.state() != PairingState.ENDED || (known.tutorId() == tutorId && cells.isEmpty()));
        if (same.isEmpty()) {
            Pairing made = new Pairing(learnerId, line.subject(), tutorId, line.meeting(), line.times(), line.since());
            pairings.persist(made);
            changes.journal().made(DataFile.PAIRINGS, made);
            return changes.isNew(DataFile.PAIRINGS, line.number(), key);
        }
        boolean offered = same.get().state() == PairingState.OFFERED;
        PairingBefore before = PairingBefore.of(same.get(), today);
        if (same.get().state() != PairingState.ENDED) {
            // Whoever says that it runs knows better than an offer that still waits for its answers.
            same.get().run(line.since());
            if (!cells.isEmpty()) {
                same.get().meet(today, line.meeting(), line.times());
            }
        }
        if (offered || !cells.isEmpty()) {
            changes.journal().changed(DataFile.PAIRINGS, same.get(), before);
        }
        return changes.known(DataFile.PAIRINGS, line.number(), key, offered || !cells.isEmpty(), cells);
    }

    private static List<ChangedCell> differences(Pairing known, OfPairing line, LocalDate today) {
        Phase now = known.at(today);
        return ChangedLine.differences(
                Cells.of(now.meeting(), now.times(), known.since()),
                Cells.of(line.meeting(), line.times(), line.since()));
    }

    private LineCounts wishes(List<OfWish> lines, ImportChanges changes) {
        Map<String, Long> learnerIds = learners.ids(refs(lines, OfWish::learnerRef));
        Map<String, Long> tutorIds = tutors.ids(refs(lines, OfWish::tutorRef));
        Map<List<Object>, Wish> known = wishes.about(learnerIds.values()).stream()
                .collect(
                        Collectors.toMap(wish -> List.of(wish.learnerId(), wish.tutorId(), wish.side()), wish -> wish));
        return each(
                lines,
                line -> wish(line, learnerIds.get(line.learnerRef()), tutorIds.get(line.tutorRef()), known, changes));
    }

    private LineCounts wish(
            OfWish line, Long learnerId, Long tutorId, Map<List<Object>, Wish> known, ImportChanges changes) {
        String key =
                line.learnerRef() + ", " + line.tutorRef() + ", " + line.side().code();
        Wish wish = known.get(List.<Object>of(learnerId, tutorId, line.side()));
        if (wish == null) {
            Wish made = new Wish(learnerId, tutorId, line.side(), line.kind());
            wishes.persist(made);
            changes.journal().made(DataFile.WISHES, made);
            return changes.isNew(DataFile.WISHES, line.number(), key);
        }
        List<ChangedCell> cells = ChangedLine.differences(Map.of("kind", wish.kind()), Map.of("kind", line.kind()));
        WishBefore before = new WishBefore(wish.kind());
        wish.become(line.kind());
        if (!cells.isEmpty()) {
            changes.journal().changed(DataFile.WISHES, wish, before);
        }
        return changes.known(DataFile.WISHES, line.number(), key, !cells.isEmpty(), cells);
    }

    private static <L> LineCounts each(List<L> lines, Function<L, LineCounts> store) {
        return lines.stream().map(store).reduce(LineCounts.NONE, LineCounts::plus);
    }

    private static <L> Set<String> refs(List<L> lines, Function<L, String> ref) {
        return lines.stream().map(ref).collect(Collectors.toSet());
    }
}
