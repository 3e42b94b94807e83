package org.ieum.pairing;

/** What pairings are to a need or a tutor, as parts of another room's SQL: that room counts or lists in one statement. */
public final class PairingSql {

    private static final String LIVE =
            "exists (select 1 from pairing x where %s and x.state in ('offered', 'running'))";

    private static final String STANDS = "exists (select 1 from pairing x where x.id = %s and x.state = '%s')";

    private static final String DECLINED =
            "exists (select 1 from pairing d where d.id = %s and d.state = 'declined' and not %s)";

    private static final String RUNS =
            "exists (select 1 from pairing x where x.learner_id = %s and x.subject = %s and x.state = 'running')";

    private static final String RUNNING =
            "(select count(*) from pairing x where x.tutor_id = %s and x.state = 'running')";

    private static final String BOOKED = """
            (select x.tutor_id, string_agg(x.starts_at || '-' || x.ends_at, ',') as hours, count(*) as lessons,
                count(distinct x.learner_id) as learners
            from booking x group by x.tutor_id)""";

    private static final String LESSONS = """
            (select p.id, p.learner_id, p.tutor_id, p.subject, f.meeting, f.starts_on as begins_on, f.ends_on,
                lesson_start(time) as starts_at, lesson_start(time) + lesson_minutes(time) as ends_at,
                f.number, cast(place as integer) - 1 as place
            from pairing p join pairing_phase f on f.pairing_id = p.id
            cross join unnest(f.times) with ordinality as x (time, place)
            where p.state in ('running', 'ended') and (f.ends_on is null or f.ends_on > f.starts_on) and %s
            and (f.ends_on is not null or exists (
                select 1 from booking b where b.pairing_id = p.id and b.starts_at = lesson_start(time))))""";

    private static final String ON_THE_DAY = """
            f.starts_on <= greatest(p.since, cast(%1$s as date))
            and (f.ends_on is null or f.ends_on > greatest(p.since, cast(%1$s as date)))""";

    private static final String FROM_THE_DAY = "(f.ends_on is null or f.ends_on > cast(%1$s as date))";

    private static final String FIRST = """
            (select x.id, x.state, f.meeting, f.times from pairing x join lateral (
                select meeting, times from pairing_phase
                where pairing_id = x.id and (ends_on is null or ends_on > starts_on or x.state not in ('running', 'ended'))
                order by case when x.state in ('running', 'ended') then number else -number end limit 1) f on true)""";

    private PairingSql() {}

    /**
     * How pairings were to begin, as a table: {@code id} and {@code state}, {@code meeting} and {@code times} as they
     * were first held, or as they were asked about last where nothing ran.
     */
    public static String first() { return FIRST; }

    /**
     * The weekly lessons of a day, as a table: {@code id} of the pairing, {@code learner_id}, {@code tutor_id},
     * {@code subject}, {@code meeting}, {@code begins_on}, {@code ends_on}, {@code starts_at} and {@code ends_at} in
     * minutes of the installation's week, and the {@code number} of the times and the {@code place} among them. What begins later is shown with its first times. Without those that had to yield
     * their hours to an older pairing.
     *
     * @param day a parameter
     * @param later whether those that take their place later are there, too
     */
    public static String lessons(String day, boolean later) {
        return LESSONS.formatted((later ? FROM_THE_DAY : ON_THE_DAY).formatted(day));
    }

    /**
     * The lessons of tutors who have some, as a table: {@code tutor_id}, {@code hours} as {@code 600-690} in minutes of the
     * installation's week, how many {@code lessons}, with how many {@code learners}.
     */
    public static String booked() { return BOOKED; }

    /** Whether a pairing runs; by the column of its id. */
    public static String runs(String pairing) {
        return STANDS.formatted(pairing, PairingState.RUNNING.code());
    }

    /** Whether a pairing waits for answers; by the column of its id. */
    public static String isOffered(String pairing) {
        return STANDS.formatted(pairing, PairingState.OFFERED.code());
    }

    /** Whether one of the two declined, and nobody else serves the need or is asked to; by the column of the pairing's id. */
    public static String isDeclinedFor(String pairing) {
        return DECLINED.formatted(pairing, ofNeed("d.learner_id", "d.subject"));
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
