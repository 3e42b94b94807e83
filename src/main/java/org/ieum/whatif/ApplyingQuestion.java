package org.ieum.whatif;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.matching.model.Problem;

/** Makes the change that a question supposes. */
@Singleton
class ApplyingQuestion {

    /** No stored tutor has it. */
    private static final long INVENTED = -1;
    /** Whole weeks that an invented tutor promises: enough for every rule about pledges. */
    private static final int PLEDGE = 104;

    @Inject Catalogue catalogue;

    Problem that(Question question, Problem problem) {
        if (question instanceof Question.Weighing weighing) {
            return problem.under(problem.policy().weighing(weighing.weights()));
        }
        List<Problem.Tutor> tutors = new ArrayList<>(problem.tutors());
        if (question instanceof Question.Without without) {
            tutors.removeIf(tutor -> tutor.id() == without.tutor());
        } else if (question instanceof Question.With with) {
            tutors.add(invented(with, problem.week().monday()));
        }
        return problem.with(tutors);
    }

    private Problem.Tutor invented(Question.With with, LocalDate monday) {
        return new Problem.Tutor(
                INVENTED,
                Problem.Intake.APPROVED,
                Gender.UNDISCLOSED,
                with.city(),
                with.city().isPresent() ? Delivery.EITHER : Delivery.ONLINE,
                languages(with.subject()),
                Set.of(with.subject()),
                with.freeTime().hours(),
                with.lessons(),
                with.learners(),
                new Commitment(monday, monday.plusWeeks(PLEDGE)),
                // Whoever is looked for can have their record checked.
                true);
    }

    private List<LanguageSkill> languages(String subject) {
        List<LanguageSkill> languages = new ArrayList<>(List.of(new LanguageSkill("ko", Level.NATIVE)));
        Optional.ofNullable(catalogue.subjects().get(subject))
                .flatMap(stored -> stored.subject().language())
                .filter(language -> !language.equals("ko"))
                .ifPresent(language -> languages.add(new LanguageSkill(language, Level.C2)));
        return languages;
    }
}
