package org.ieum.testing;

import static org.ieum.testing.WebClient.withTheToken;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.learner.LearnerFacts;
import org.ieum.tutor.TutorFacts;

/** People for a test, brought in as files; what a test does not name is ordinary. */
public final class PeopleInFiles {

    private static final FileColumns LEARNERS = new FileColumns(
            LearnerFacts.DESCRIBED,
            "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,tutor_gender,registered_on");
    private static final FileColumns TUTORS = new FileColumns(
            TutorFacts.DESCRIBED,
            "ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,max_sessions_per_week,"
                    + "max_learners,commitment_start,commitment_end,status");

    private final List<String> learners = new ArrayList<>(List.of(LEARNERS.header()));
    private final List<String> tutors = new ArrayList<>(List.of(TUTORS.header()));
    private final List<String> pairings =
            new ArrayList<>(List.of("learner_ref,tutor_ref,subject,delivery,times,since"));
    private final List<String> wishes = new ArrayList<>(List.of("learner_ref,tutor_ref,by,kind"));

    /** A learner in Seoul who wants this; {@code email} may be empty. */
    public PeopleInFiles learner(String ref, String alias, String email, String needs, String since) {
        return learner(ref, alias, email, "Seoul", needs, "MON 18:00-21:00;SAT 10:00-12:00", since);
    }

    /** A learner. */
    public PeopleInFiles learner(
            String ref, String alias, String email, String city, String needs, String free, String since) {
        learners.add(LEARNERS.row(String.join(
                ",",
                ref,
                alias,
                email,
                "ko",
                "female",
                city,
                "either",
                "Asia/Seoul",
                "ko:native",
                needs,
                free,
                "",
                since)));
        return this;
    }

    /** A tutor in Seoul with room for two. */
    public PeopleInFiles tutor(String ref, String name, String subjects, String status) {
        tutors.add(TUTORS.row(String.join(
                ",",
                ref,
                name,
                ref.toLowerCase(java.util.Locale.ROOT) + "@tutors.test",
                "en",
                "male",
                "Seoul",
                "either",
                "Asia/Seoul",
                "en:native;ko:B2",
                subjects,
                "MON 18:00-22:00;SAT 09:00-12:00",
                "3",
                "2",
                "2026-10-05",
                "2028-01-03",
                status)));
        return this;
    }

    /** A running pairing in English. */
    public PeopleInFiles pair(String learner, String tutor, String times) {
        return pair(learner, tutor, times, "2026-11-02");
    }

    /** The same, which runs since a day. */
    public PeopleInFiles pair(String learner, String tutor, String times, String since) {
        pairings.add(String.join(",", learner, tutor, "english", "online", times, since));
        return this;
    }

    /** A wish or a veto. */
    public PeopleInFiles wish(String learner, String tutor, String by, String kind) {
        wishes.add(String.join(",", learner, tutor, by, kind));
        return this;
    }

    /** Brings them in. */
    public void arrive() {
        send().then().statusCode(200);
    }

    /** What becomes of them. */
    public Response send() {
        RequestSpecification request = withTheToken();
        files().forEach((name, csv) -> request.multiPart(new MultiPartSpecBuilder(csv.getBytes(StandardCharsets.UTF_8))
                .controlName(name)
                .fileName(name + ".csv")
                .mimeType("text/csv")
                .build()));
        return request.post("/api/v1/import");
    }

    /** The files that they stand in, by their names; none is empty. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        keep(files, "learners", learners);
        keep(files, "tutors", tutors);
        keep(files, "pairings", pairings);
        keep(files, "wishes", wishes);
        return files;
    }

    private static void keep(Map<String, String> files, String name, List<String> rows) {
        if (rows.size() > 1) {
            files.put(name, String.join("\n", rows) + "\n");
        }
    }
}
