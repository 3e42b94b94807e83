package org.ieum.joining.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.Validation;

/** What somebody is asked who joins as a learner or as a tutor. */
public interface Application {

    /** As what. */
    Side kind();

    /** The pages, in their order. */
    List<Step> steps();

    /** What is filled in before somebody has seen a page. */
    Map<String, String> suggested(Asked asked);

    /** What another site's link may fill in, by our fields: nothing personal. */
    Map<String, String> prefilled(String subject, String city);

    /** The answers as facts; what is wrong goes to the validation. */
    Applicant read(Asked asked, Validation validation);

    /** The field by which a column is asked, where that is another. */
    default String field(String column) {
        return column;
    }

    /** Title and lead of the first page. */
    Heading heading(JoiningMessages words);

    /** Whether the reader may have to leave the page at once. */
    default boolean hasExit() {
        return false;
    }

    /** What it is about, in a title and a sentence. */
    record Heading(String title, String lead) {}

    /** The page of that key. */
    default Optional<Step> step(String key) {
        return steps().stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** The page after that one; empty after the last. */
    default Optional<Step> after(Step step) {
        return steps().stream().skip(steps().indexOf(step) + 1L).findFirst();
    }

    /** The page before that one; empty before the first. */
    default Optional<Step> before(Step step) {
        int at = steps().indexOf(step);
        return at > 0 ? Optional.of(steps().get(at - 1)) : Optional.empty();
    }
}
