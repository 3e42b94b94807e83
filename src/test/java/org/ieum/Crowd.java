package org.ieum;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People who come in by files. With fewer tutors than learners no search proves that its plan is the best one, so that it goes on
 * until its limit.
 *
 * @param prefix of their references, which no other crowd has: "p1" with its eleventh learner is "p11" with its first
 */
record Crowd(String prefix, int learners, int tutors) {

    private static final String[] DAYS = {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};

    /** Brings them in, once more if they are there. */
    Response bringTo(Service service) {
        return service.call()
                .multiPart("learners", "learners.csv", file(LEARNERS, learners, this::learner), "text/csv")
                .multiPart("tutors", "tutors.csv", file(TUTORS, tutors, this::tutor), "text/csv")
                .post("/api/v1/import");
    }

    private static final String LEARNERS =
            "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,"
                    + "tutor_gender,registered_on";
    private static final String TUTORS =
            "ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,"
                    + "max_sessions_per_week,max_learners,commitment_start,commitment_end,status";

    private String learner(int n) {
        return "L%1$s%2$d,Learner %2$d,l%2$d@%1$s.test,ko,female,Seoul,online,Asia/Seoul,ko:native,math:1x60,%3$s,,%4$s"
                .formatted(prefix, n, free(n * 31), "2026-0" + (1 + n % 9) + "-15");
    }

    private String tutor(int n) {
        return ("T%1$s%2$d,Tutor %2$d,t%2$d@%1$s.test,ko,female,Seoul,online,Asia/Seoul,ko:native,math,%3$s,%4$d,%4$d,"
                        + "2026-10-01,2027-12-01,approved")
                .formatted(prefix, n, free(n * 17), tutors < learners ? 6 : 1);
    }

    /** Half of them are free when the other half is; three days of seven, and everybody on Saturdays. */
    private static String free(int n) {
        return "%s %d:00-%d:00;%s %d:00-%d:00;SAT 09:00-18:00"
                .formatted(DAYS[n % 5], 10 + n % 3, 13 + n % 3, DAYS[(n + 2) % 5], 16 + n % 4, 20 + n % 3);
    }

    private static byte[] file(String header, int count, IntFunction<String> row) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row)
                .collect(Collectors.joining("\n", header + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
