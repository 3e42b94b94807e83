package org.ieum.fit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Session;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.matching.model.Problem;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.screening.Cleared;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wishes;

/** Finds who fits a need, by the rules and by the hours that both have; looks at nobody else. */
@Singleton
public class FindingTutors {

    /** Tutors of the subject who are looked at; those of the learner's city first. */
    static final int MOST = 500;

    @Inject Learners learners;
    @Inject Wishes wishes;
    @Inject Tutors tutors;
    @Inject Catalogue catalogue;
    @Inject ReadingScreening screening;
    @Inject ZoneId zone;

    /** A tutor who fits, with when and how the two could meet. */
    public record FittingTutor(Tutor tutor, Slot slot) {}

    /**
     * Those who fit, but for the one of now.
     *
     * @throws HttpProblem 404 if the learner does not ask for the subject any more
     */
    public List<FittingTutor> find(Wanted wanted) {
        Learner learner = learner(wanted);
        Fitting fitting = fitting(wanted, learner);
        Cleared cleared = screening.on(wanted.monday());
        return tutors.teaching(wanted.subject(), learner.city(), wanted.tutor(), MOST).stream()
                .flatMap(tutor -> fitting
                        .slot(Translating.tutor(tutor, fitting.week(), cleared), List.of())
                        .map(slot -> new FittingTutor(tutor, slot))
                        .stream())
                .toList();
    }

    /**
     * When this tutor and the learner could meet, beside what else they do if they can; empty if never.
     *
     * @throws HttpProblem 404 if there is no such tutor, or if the learner does not ask for the subject any more
     */
    public Optional<Slot> slot(Wanted wanted, long tutorId, List<Session> taken) {
        Tutor tutor = tutors.findByIdOptional(tutorId)
                .filter(one -> one.status() == Status.APPROVED)
                .orElseThrow(HttpProblem::notFound);
        Fitting fitting = fitting(wanted, learner(wanted));
        return fitting.slot(Translating.tutor(tutor, fitting.week(), screening.on(wanted.monday())), taken);
    }

    private Learner learner(Wanted wanted) {
        return learners.findById(wanted.learner());
    }

    private Fitting fitting(Wanted wanted, Learner learner) {
        Week week = new Week(wanted.monday(), zone);
        Problem.Need need = Translating.need(learner, wanted.subject(), catalogue.subjects())
                .orElseThrow(HttpProblem::notFound);
        return Fitting.of(
                week,
                learner,
                need,
                wanted.rejections(),
                wishes.about(List.of(learner.id())),
                wanted.meeting(),
                wanted.times());
    }
}
