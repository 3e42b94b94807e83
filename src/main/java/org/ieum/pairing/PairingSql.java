package org.ieum.pairing;

/** What pairings are to a need or a tutor, as parts of another room's SQL: that room counts or lists in one statement. */
public final class PairingSql {

    private static final String LIVE =
            "exists (select 1 from pairing x where %s and x.state in ('offered', 'running'))";

    private static final String RUNS =
            "exists (select 1 from pairing x where x.learner_id = %s and x.subject = %s and x.state = 'running')";

    private static final String RUNNING =
            "(select count(*) from pairing x where x.tutor_id = %s and x.state = 'running')";

    private static final String BOOKED = """
            (select x.tutor_id, string_agg(x.starts_at || '-' || x.ends_at, ',') as hours, count(*) as lessons,
                count(distinct x.learner_id) as learners
            from booking x group by x.tutor_id)""";

    private PairingSql() {}

    /**
     * The lessons of tutors who have some, as a table: {@code tutor_id}, {@code hours} as {@code 600-690} in minutes of the
     * installation's week, how many {@code lessons}, with how many {@code learners}.
     */
    public static String booked() {
        return BOOKED;
    }

    /** Whether a pairing of a need runs or is offered; by the columns of the learner's id and of the subject. */
    public static String ofNeed(String learner, String subject) {
        return LIVE.formatted("x.learner_id = " + learner + " and x.subject = " + subject);
    }

    /** Whether a pairing of a tutor runs or is offered; by the column of the tutor's id. */
    public static String ofTutor(String tutor) {
        return LIVE.formatted("x.tutor_id = " + tutor);
    }

    /** Whether a pairing of a need runs. */
    public static String runs(String learner, String subject) {
        return RUNS.formatted(learner, subject);
    }

    /** How many pairings of a tutor run. */
    public static String running(String tutor) {
        return RUNNING.formatted(tutor);
    }
}
