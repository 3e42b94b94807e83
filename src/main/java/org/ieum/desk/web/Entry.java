package org.ieum.desk.web;

import jakarta.ws.rs.core.MultivaluedMap;
import org.ieum.desk.EnteringPeople;
import org.ieum.desk.Kind;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.ReadingLearners;
import org.ieum.person.Known;
import org.ieum.person.web.FormAnswers;
import org.ieum.platform.Validation;
import org.ieum.tutor.ReadingTutors;
import org.ieum.tutor.TutorFacts;

/** What a form says of a person of either kind, ready to be kept once the validation is sound. */
sealed interface Entry {

    /** Keeps it as a new person; the id. */
    long enter(EnteringPeople entering, String actor);

    /** Keeps it as what the person with this id says now; false if somebody else was faster. */
    boolean save(EnteringPeople entering, long id, int version, String actor);

    static Entry read(Kind kind, MultivaluedMap<String, String> form, Known known, Validation validation) {
        FormAnswers answers = new FormAnswers(form);
        return kind == Kind.LEARNER
                ? new OfLearner(ReadingLearners.read(answers, known, validation))
                : new OfTutor(ReadingTutors.read(answers, known, validation));
    }

    record OfLearner(LearnerFacts facts) implements Entry {

        @Override
        public long enter(EnteringPeople entering, String actor) {
            return entering.enter(facts, actor);
        }

        @Override
        public boolean save(EnteringPeople entering, long id, int version, String actor) {
            return entering.save(id, version, facts, actor);
        }
    }

    record OfTutor(TutorFacts facts) implements Entry {

        @Override
        public long enter(EnteringPeople entering, String actor) {
            return entering.enter(facts, actor);
        }

        @Override
        public boolean save(EnteringPeople entering, long id, int version, String actor) {
            return entering.save(id, version, facts, actor);
        }
    }
}
