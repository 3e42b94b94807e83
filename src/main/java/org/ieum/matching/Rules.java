package org.ieum.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;

/** Rules 1 to 5 of a fit between a need and a tutor: all but the times. */
final class Rules {

    private final People people;
    private final Needs needs;
    private final Speech speech;
    private final int[] taught;
    private final Set<Veto> vetoes = new HashSet<>();
    private final boolean[] mayBegin;
    private final boolean[] mayGoOn;

    private record Veto(int learner, int tutor) {}

    Rules(Problem problem, People people, Needs needs) {
        this.people = people;
        this.needs = needs;
        speech = new Speech(people.learners, people.tutors);
        taught = new int[needs.count];
        for (int n = 0; n < needs.count; n++) {
            taught[n] = speech.taught(needs.asked(n).subject());
        }
        for (Problem.Veto veto : problem.vetoes()) {
            vetoes.add(new Veto(people.learner(veto.learner()), people.tutor(veto.tutor())));
        }
        mayBegin = new boolean[people.tutors.size()];
        mayGoOn = new boolean[people.tutors.size()];
        for (int t = 0; t < mayBegin.length; t++) {
            mayBegin[t] = mayBegin(problem, people.tutors.get(t));
            mayGoOn[t] = !people.tutors
                    .get(t)
                    .commitment()
                    .end()
                    .isBefore(problem.week().monday());
        }
    }

    private static boolean mayBegin(Problem problem, Problem.Tutor tutor) {
        LocalDate monday = problem.week().monday();
        return !tutor.commitment()
                        .start()
                        .isAfter(monday.plusDays(problem.policy().beginsWithinDays()))
                && !tutor.commitment()
                        .end()
                        .isBefore(monday.plusWeeks(problem.policy().weeksLeft()));
    }

    /** The first rule that keeps the two apart, null if none does. A {@code running} pairing is held to less. */
    Rule broken(int need, int tutor, boolean running) {
        int learner = needs.learner[need];
        Problem.Tutor whom = people.tutors.get(tutor);
        if ((!running && whom.standing() != Problem.Standing.APPROVED)
                || !whom.subjects().contains(needs.asked(need).subject().key())
                || !speech.canTeach(tutor, taught[need])) {
            return Rule.SUBJECT;
        }
        if (!speech.canTalk(learner, tutor, taught[need])) {
            return Rule.LANGUAGE;
        }
        if (!people.canMeet(learner, tutor, Meeting.ONLINE) && !people.canMeet(learner, tutor, Meeting.IN_PERSON)) {
            return Rule.PLACE;
        }
        if (running ? !mayGoOn[tutor] : !mayBegin[tutor]) {
            return Rule.COMMITMENT;
        }
        Optional<Gender> asked = people.learners.get(learner).tutorGender();
        if (asked.isPresent() && asked.get() != whom.gender()) {
            return Rule.GENDER;
        }
        return vetoes.contains(new Veto(learner, tutor)) ? Rule.VETO : null;
    }
}
