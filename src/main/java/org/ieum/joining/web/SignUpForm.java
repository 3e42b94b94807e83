package org.ieum.joining.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.AnswersRead;

/** What somebody is asked who joins as a learner or as a tutor. */
public interface SignUpForm {

    /** As what. */
    Side kind();

    /** The pages, in their order. */
    List<SignUpStep> steps();

    /** What is filled in before somebody has seen a page. */
    Map<String, String> suggested(SignUpAnswers asked);

    /** What another site's link may fill in, by our fields: nothing personal. */
    Map<String, String> prefilled(String subject, String city);

    /** The answers as facts, or what is wrong with them. */
    AnswersRead read(SignUpAnswers asked);

    /** The field by which a column is asked, where that is another. */
    default String field(String column) {
        return column;
    }

    /** Title and lead of the first page. */
    Heading heading(JoiningMessages words);

    /** What it is about, in a title and a sentence. */
    record Heading(String title, String lead) {}

    /** The page of that key. */
    default Optional<SignUpStep> step(String key) {
        return steps().stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** The page after that one; empty after the last. */
    default Optional<SignUpStep> after(SignUpStep step) {
        return steps().stream().skip(steps().indexOf(step) + 1L).findFirst();
    }

    /** The page before that one; empty before the first. */
    default Optional<SignUpStep> before(SignUpStep step) {
        int at = steps().indexOf(step);
        return at > 0 ? Optional.of(steps().get(at - 1)) : Optional.empty();
    }
}
