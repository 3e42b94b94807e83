package org.ieum.fit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.learner.Need;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.RefusedPair;
import org.ieum.person.Status;
import org.ieum.screening.Cleared;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Wish;

/** Translates stored people, and what is between them, into the solver's model. */
public final class Translating {

    private Translating() {}

    /** A learner in a week, with these of their needs. */
    public static Problem.Learner learner(Learner learner, Week week, List<Problem.Need> needs) {
        return new Problem.Learner(
                learner.id(),
                learner.city(),
                learner.delivery(),
                learner.languages(),
                learner.free(week),
                needs,
                learner.tutorGender(),
                learner.registeredOn(),
                learner.isMinor());
    }

    /** A need; {@code subjects} by key. */
    public static Problem.Need need(Need need, Map<String, StoredSubject> subjects) {
        return new Problem.Need(subjects.get(need.subject()).subject(), need.sessions(), need.minutes());
    }

    /** What a learner needs of a subject; empty if they do not ask for it (any more). */
    static Optional<Problem.Need> need(Learner learner, String subject, Map<String, StoredSubject> subjects) {
        return learner.needs().stream()
                .filter(need -> need.subject().equals(subject))
                .findFirst()
                .map(need -> need(need, subjects));
    }

    /**
     * A tutor in a week, who is approved or on leave. Whoever stops with their pledge, and of whom a needed step has run out,
     * keeps whom they have, too.
     *
     * @param cleared what was seen of tutors, as it counts on the week's Monday
     */
    public static Problem.Tutor tutor(Tutor tutor, Week week, Cleared cleared) {
        return new Problem.Tutor(
                tutor.id(),
                takesNew(tutor, cleared) ? Problem.Intake.APPROVED : Problem.Intake.PAUSED,
                tutor.gender(),
                tutor.city(),
                tutor.delivery(),
                tutor.languages(),
                tutor.subjects(),
                tutor.free(week),
                tutor.maxSessionsPerWeek(),
                tutor.maxLearners(),
                tutor.commitment(),
                cleared.isChecked(tutor.id()));
    }

    private static boolean takesNew(Tutor tutor, Cleared cleared) {
        return tutor.status() == Status.APPROVED && tutor.takesNew() && cleared.takesNew(tutor.id());
    }

    /** What runs, or is offered as if it ran. */
    public static Problem.Running running(Pairing pairing) {
        return new Problem.Running(
                pairing.learnerId(),
                pairing.subject(),
                pairing.tutorId(),
                pairing.meeting(),
                new TreeSet<>(pairing.times()),
                pairing.since());
    }

    /** Whom nobody proposes for each other again. */
    public static List<Problem.Rejection> rejections(List<RefusedPair> refused) {
        return refused.stream()
                .map(pair -> new Problem.Rejection(pair.learnerId(), pair.subject(), pair.tutorId()))
                .toList();
    }

    /** Those among these words that wish. */
    public static List<Problem.Wish> wishes(List<Wish> words) {
        return words.stream()
                .filter(word -> word.rank().isPresent())
                .map(word -> new Problem.Wish(
                        word.learnerId(),
                        word.tutorId(),
                        word.side(),
                        word.rank().orElseThrow()))
                .toList();
    }

    /** Those among these words that forbid. */
    public static List<Problem.Veto> vetoes(List<Wish> words) {
        return words.stream()
                .filter(word -> word.rank().isEmpty())
                .map(word -> new Problem.Veto(word.learnerId(), word.tutorId()))
                .distinct()
                .toList();
    }
}
