package org.ieum.round.web;

import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Plan.Worth;
import org.ieum.platform.Messages;

/** Says what makes a plan good in a reader's language. */
record WorthFormatter(WorthMessages words) {

    static WorthFormatter in(PageLanguage language) {
        return new WorthFormatter(Messages.in(language, WorthMessages.class));
    }

    /** A sentence for each criterion that is met at all. */
    List<String> text(List<Worth> worth) {
        return worth.stream().filter(each -> each.matches() > 0).map(this::text).toList();
    }

    String text(Worth worth) {
        int matches = worth.matches();
        long points = worth.points();
        return switch (worth.criterion()) {
            case TUTOR_DOUBLE_BOOKED -> words.tutorDoubleBooked(matches, points);
            case LEARNER_DOUBLE_BOOKED -> words.learnerDoubleBooked(matches, points);
            case TUTOR_TRAVEL -> words.tutorTravel(matches, points);
            case LEARNER_TRAVEL -> words.learnerTravel(matches, points);
            case MAX_SESSIONS -> words.maxSessions(matches, points);
            case MAX_LEARNERS -> words.maxLearners(matches, points);
            case CONTINUITY -> words.continuity(matches, points);
            case WEIGHT_SERVED -> words.weightServed(matches, points);
            case WISH -> words.wish(matches, points);
            case IN_PERSON -> words.inPerson(matches, points);
            case COMPACT_DAYS -> words.compactDays(matches, points);
        };
    }
}
