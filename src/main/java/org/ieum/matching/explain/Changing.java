package org.ieum.matching.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHours;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Unlock;

/** Makes the change that an unlock names. */
record Changing(String subject, Unlock unlock) {

    /** The learner with the change; the same if it is the tutor's. */
    Problem.Learner of(Problem.Learner learner) {
        Delivery delivery = unlock instanceof Unlock.OnlineToo || unlock instanceof Unlock.InPersonToo
                ? Delivery.EITHER
                : learner.delivery();
        Optional<Gender> gender = unlock instanceof Unlock.AnyGender ? Optional.empty() : learner.tutorGender();
        HalfHours free = unlock instanceof Unlock.MoreTime more
                ? HalfHours.of(
                        IntStream.concat(learner.free().stream(), more.stretch().indices()))
                : learner.free();
        return new Problem.Learner(
                learner.id(),
                learner.city(),
                delivery,
                learner.languages(),
                free,
                needs(learner.needs()),
                gender,
                learner.registeredOn(),
                learner.minor());
    }

    private List<Problem.Need> needs(List<Problem.Need> needs) {
        return needs.stream()
                .map(need -> need.subject().key().equals(subject) ? of(need) : need)
                .toList();
    }

    private Problem.Need of(Problem.Need need) {
        if (unlock instanceof Unlock.ShorterLessons shorter) {
            return new Problem.Need(need.subject(), need.sessions(), shorter.minutes());
        } else if (unlock instanceof Unlock.FewerLessons fewer) {
            return new Problem.Need(need.subject(), fewer.sessions(), need.minutes());
        }
        return need;
    }

    /** The tutor with the change; the same if it is the learner's or another tutor's. */
    Problem.Tutor of(Problem.Tutor tutor) {
        if (!(unlock instanceof Unlock.MoreRoom more) || more.tutor() != tutor.id()) {
            return tutor;
        }
        return tutor.within(tutor.free(), tutor.maxSessions() + more.lessons(), tutor.maxLearners() + more.learners());
    }
}
