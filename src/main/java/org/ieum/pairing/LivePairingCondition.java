package org.ieum.pairing;

/** That a pairing runs or is offered, as a condition of another room's SQL: a list of people is filtered in one statement. */
public final class LivePairingCondition {

    private static final String LIVE =
            "exists (select 1 from pairing x where %s and x.state in ('offered', 'running'))";

    private LivePairingCondition() {}

    /** A need has one; by the columns of the learner's id and of the subject. */
    public static String ofNeed(String learner, String subject) {
        return LIVE.formatted("x.learner_id = " + learner + " and x.subject = " + subject);
    }

    /** A tutor has one; by the column of the tutor's id. */
    public static String ofTutor(String tutor) {
        return LIVE.formatted("x.tutor_id = " + tutor);
    }
}
