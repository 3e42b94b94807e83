package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.exchange.FileLine.OfPairing;
import org.ieum.exchange.FileLine.OfWish;
import org.ieum.kernel.Fault;
import org.ieum.learner.Learners;
import org.ieum.platform.Answer;
import org.ieum.tutor.Tutors;

/** Pairings and wishes may only name people who are in the same upload or stored already. */
@Singleton
class CheckingPeople {

    @Inject Learners learners;
    @Inject Tutors tutors;

    void check(Upload upload) {
        Set<String> unknownLearners = unknown(
                named(upload, OfPairing::learnerRef, OfWish::learnerRef), upload.learnerLines.keySet(), learners::ids);
        Set<String> unknownTutors =
                unknown(named(upload, OfPairing::tutorRef, OfWish::tutorRef), upload.tutorLines.keySet(), tutors::ids);
        Stream.concat(
                        upload.pairings.stream().map(OfPairing::row),
                        upload.wishes.stream().map(OfWish::row))
                .forEach(row -> {
                    check(row.one("learner_ref"), unknownLearners, upload.flaws);
                    check(row.one("tutor_ref"), unknownTutors, upload.flaws);
                });
    }

    private static Set<String> unknown(
            Stream<String> named, Set<String> uploaded, Function<Collection<String>, Map<String, Long>> stored) {
        Set<String> unknown = new HashSet<>();
        named.filter(ref -> !uploaded.contains(ref)).forEach(unknown::add);
        unknown.removeAll(Chunks.find(Set.copyOf(unknown), stored).keySet());
        return unknown;
    }

    private static void check(Answer answer, Set<String> unknown, ImportFlaws flaws) {
        if (unknown.contains(answer.text())) {
            flaws.add(answer.where(), Fault.UNKNOWN_PERSON, answer.text(), "");
        }
    }

    private static Stream<String> named(
            Upload upload, Function<OfPairing, String> inPairings, Function<OfWish, String> inWishes) {
        return Stream.concat(
                upload.pairings.stream().map(inPairings), upload.wishes.stream().map(inWishes));
    }
}
