package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.exchange.Line.Need;
import org.ieum.exchange.Line.OfLearner;
import org.ieum.exchange.Line.OfPairing;
import org.ieum.exchange.Line.OfTutor;
import org.ieum.exchange.Line.OfWish;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.Person;
import org.ieum.person.Status;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Writes a sound upload, file by file. Belongs to the transaction of {@link Importing}. */
@Singleton
class Storing {

    private final EntityManager entities;
    private final Learners learners;
    private final Tutors tutors;
    private final Pairings pairings;
    private final Wishes wishes;
    private final Clock clock;

    @Inject
    Storing(EntityManager entities, Learners learners, Tutors tutors, Pairings pairings, Wishes wishes, Clock clock) {
        this.entities = entities;
        this.learners = learners;
        this.tutors = tutors;
        this.pairings = pairings;
        this.wishes = wishes;
        this.clock = clock;
    }

    Map<DataFile, Tally> store(Upload upload, Set<DataFile> files) {
        Map<DataFile, Tally> tallies = new EnumMap<>(DataFile.class);
        // In the order of the list: pairings and wishes need the people that came before them.
        for (DataFile file : EnumSet.copyOf(files)) {
            tallies.put(
                    file,
                    switch (file) {
                        case LEARNERS -> Chunks.store(upload.learners, entities, this::learners);
                        case TUTORS -> Chunks.store(upload.tutors, entities, this::tutors);
                        case PAIRINGS -> Chunks.store(upload.pairings, entities, this::pairings);
                        case WISHES -> Chunks.store(upload.wishes, entities, this::wishes);
                    });
        }
        return tallies;
    }

    private Tally learners(List<OfLearner> lines) {
        Map<String, Learner> known = learners.byRef(refs(lines, OfLearner::ref));
        return lines.stream().map(line -> learner(line, known.get(line.ref()))).reduce(Tally.NONE, Tally::plus);
    }

    private Tally learner(OfLearner line, Learner known) {
        if (known == null) {
            Learner learner = new Learner();
            register(learner, line.ref(), Status.APPROVED);
            learners.describe(learner, line.facts());
            learners.add(learner);
            return Tally.CREATED;
        }
        // The file does not say who paused or left; a coordinator did, and stays right.
        Status status = known.status() == Status.APPLIED ? Status.APPROVED : known.status();
        boolean changed = welcome(known, status);
        if (!known.facts().equals(line.facts())) {
            learners.describe(known, line.facts());
            changed = true;
        }
        return Tally.known(changed);
    }

    private Tally tutors(List<OfTutor> lines) {
        Map<String, Tutor> known = tutors.byRef(refs(lines, OfTutor::ref));
        return lines.stream().map(line -> tutor(line, known.get(line.ref()))).reduce(Tally.NONE, Tally::plus);
    }

    private Tally tutor(OfTutor line, Tutor known) {
        if (known == null) {
            Tutor tutor = new Tutor();
            register(tutor, line.ref(), line.status());
            tutors.describe(tutor, line.facts());
            tutors.add(tutor);
            return Tally.CREATED;
        }
        boolean changed = welcome(known, line.status());
        if (!known.facts().equals(line.facts())) {
            tutors.describe(known, line.facts());
            changed = true;
        }
        return Tally.known(changed);
    }

    private void register(Person person, String ref, Status status) {
        person.register(ref, status, clock.instant());
        person.confirm(clock.instant());
    }

    /** The organisation vouches for whom it imports. */
    private boolean welcome(Person known, Status status) {
        boolean changed = known.status() != status || known.confirmedAt().isEmpty();
        known.become(status);
        known.confirm(clock.instant());
        return changed;
    }

    private Tally pairings(List<OfPairing> lines) {
        Map<String, Long> learnerIds = learners.ids(refs(lines, OfPairing::learnerRef));
        Map<String, Long> tutorIds = tutors.ids(refs(lines, OfPairing::tutorRef));
        Map<Need, Pairing> known = new HashMap<>();
        Map<Long, String> learnerRefs =
                learnerIds.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        pairings.runningOf(learnerIds.values())
                .forEach(pairing ->
                        known.put(new Need(learnerRefs.get(pairing.learnerId()), pairing.subject()), pairing));
        return lines.stream()
                .map(line -> pairing(
                        line, learnerIds.get(line.learnerRef()), tutorIds.get(line.tutorRef()), known.get(line.need())))
                .reduce(Tally.NONE, Tally::plus);
    }

    private Tally pairing(OfPairing line, long learnerId, long tutorId, Pairing known) {
        if (known == null) {
            pairings.add(new Pairing(learnerId, line.subject(), tutorId, line.meeting(), line.times(), line.since()));
            return Tally.CREATED;
        }
        List<?> sorted = line.times().stream().sorted().toList();
        boolean changed = known.meeting() != line.meeting()
                || !known.times().equals(sorted)
                || !known.since().equals(line.since());
        if (changed) {
            known.meet(line.meeting(), line.times());
            known.began(line.since());
        }
        return Tally.known(changed);
    }

    private Tally wishes(List<OfWish> lines) {
        Map<String, Long> learnerIds = learners.ids(refs(lines, OfWish::learnerRef));
        Map<String, Long> tutorIds = tutors.ids(refs(lines, OfWish::tutorRef));
        Map<List<Object>, Wish> known = wishes.about(learnerIds.values()).stream()
                .collect(
                        Collectors.toMap(wish -> List.of(wish.learnerId(), wish.tutorId(), wish.side()), wish -> wish));
        return lines.stream()
                .map(line -> wish(line, learnerIds.get(line.learnerRef()), tutorIds.get(line.tutorRef()), known))
                .reduce(Tally.NONE, Tally::plus);
    }

    private Tally wish(OfWish line, Long learnerId, Long tutorId, Map<List<Object>, Wish> known) {
        Wish wish = known.get(List.<Object>of(learnerId, tutorId, line.side()));
        if (wish == null) {
            wishes.add(new Wish(learnerId, tutorId, line.side(), line.kind()));
            return Tally.CREATED;
        }
        boolean changed = !wish.kind().equals(line.kind());
        wish.become(line.kind());
        return Tally.known(changed);
    }

    private static <L> Set<String> refs(List<L> lines, Function<L, String> ref) {
        return lines.stream().map(ref).collect(Collectors.toSet());
    }
}
