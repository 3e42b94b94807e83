package org.ieum.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.learner.LearnerFacts;
import org.ieum.testing.FileColumns;
import org.ieum.tutor.TutorFacts;

/** Data files in words. */
public final class Files {

    private static final FileColumns OF_LEARNERS = new FileColumns(
            LearnerFacts.DESCRIBED,
            "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,"
                    + "tutor_gender,registered_on\n");
    private static final FileColumns OF_TUTORS = new FileColumns(
            TutorFacts.DESCRIBED,
            "ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,"
                    + "max_sessions_per_week,max_learners,commitment_start,commitment_end,status\n");
    static final String LEARNERS = OF_LEARNERS.header();
    static final String TUTORS = OF_TUTORS.header();
    public static final String PAIRINGS = "learner_ref,tutor_ref,subject,delivery,times,since\n";
    static final String WISHES = "learner_ref,tutor_ref,by,kind\n";

    private Files() {}

    /** A learner in Seoul who wants English once a week. */
    static String learner(String ref) {
        return OF_LEARNERS.row(ref + ",Bada,bada." + ref.toLowerCase(Locale.ROOT)
                + "@learners.test,ko,female,Seoul,either,Asia/Seoul,ko:native;en:A2,english:1x60;math:2x90,"
                + "MON 18:00-21:00;SAT 10:00-24:00,,2026-10-01\n");
    }

    /** A tutor in Seoul who teaches English. */
    static String tutor(String ref) {
        return OF_TUTORS.row(ref + ",Kim,kim." + ref.toLowerCase(Locale.ROOT)
                + "@tutors.test,en,male,Seoul,either,Asia/Seoul,en:native;ko:B1,english;math,"
                + "MON 18:00-21:00;SAT 10:00-15:00,3,2,2026-10-05,2027-10-04,approved\n");
    }

    public static String learners(int count) {
        return LEARNERS
                + IntStream.range(0, count).mapToObj(n -> learner("L" + n)).collect(Collectors.joining());
    }

    public static String tutors(int count) {
        return TUTORS + IntStream.range(0, count).mapToObj(n -> tutor("T" + n)).collect(Collectors.joining());
    }
}
