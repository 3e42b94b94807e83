package org.ieum.explanation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.matching.model.Recruit;
import org.ieum.platform.CsvText;

/**
 * The tutors whom it would be good to find.
 *
 * @param workingOut whether the list may still grow
 */
public record RecruitingView(boolean workingOut, List<RecruitView> recruits) {

    private static final List<String> HEADER = List.of(
            "subject",
            "city",
            "times",
            "languages",
            "max_sessions_per_week",
            "max_learners",
            "served",
            "weight",
            "detail");

    /**
     * One tutor, on top of those before.
     *
     * @param city empty for a tutor who meets online only
     * @param times {@code weekday_mornings}, {@code weekday_afternoons}, {@code weekday_evenings}, {@code saturdays} or
     *     {@code sundays}
     * @param served how many needs more a plan with this tutor served
     * @param weight how much more it served by weight
     * @param detail whom to look for in the reader's language
     * @param call a sentence for a call for volunteers
     */
    public record RecruitView(
            String subject,
            Optional<String> city,
            String times,
            List<String> languages,
            int sessions,
            int learners,
            int served,
            long weight,
            String detail,
            String call) {

        static RecruitView of(Recruit recruit, RecruitingFormatter format) {
            return new RecruitView(
                    recruit.subject(),
                    recruit.city(),
                    recruit.pattern().code(),
                    recruit.languages(),
                    recruit.sessions(),
                    recruit.learners(),
                    recruit.served(),
                    recruit.weight(),
                    format.text(recruit),
                    format.call(recruit));
        }

        private Stream<String> cells() {
            return Stream.of(
                    subject,
                    city.orElse(""),
                    times,
                    String.join(";", languages),
                    Integer.toString(sessions),
                    Integer.toString(learners),
                    Integer.toString(served),
                    Long.toString(weight),
                    detail);
        }
    }

    String csv() {
        return CsvText.of(
                HEADER, recruits.stream().map(recruit -> recruit.cells().toList()));
    }
}
