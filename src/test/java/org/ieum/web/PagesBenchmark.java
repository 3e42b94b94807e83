package org.ieum.web;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.lesson.MakingLessons;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How long the coordinators' pages take on the server with 10,000 learners, as a table in {@code target/benchmark/pages.md}. Surefire does not
 * take it for a test: {@code ./mvnw test -Dtests.jvm= -Dtest=PagesBenchmark}.
 */
@QuarkusTest
class PagesBenchmark extends StoredTest {

    private static final int WARM = 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MEASURED = 60;

    @Inject Sealing sealing;
    @Inject MakingLessons making;
    @Inject Statements statements;
    @Inject OwnersConnection owner;

    @BeforeEach
    void tenThousandLearners() throws Exception {
        fill();
        owner.run("analyze");
    }

    @Test
    void pages() throws IOException {
        WebClient admin = new WebClient().signedIn();
        List<String> rows = new ArrayList<>(List.of(
                "| page | 10th of 100 ms | median ms | 95th of 100 | statements | KB |", "|---|---|---|---|---|---|"));
        for (String path : paths()) {
            rows.add(row(admin, path));
        }
        Path out = Path.of("target", "benchmark", "pages.md");
        Files.createDirectories(out.getParent());
        Files.write(out, rows);
        System.out.println(String.join("\n", rows));
    }

    /** The same of each column by which a list is sorted, at its beginning and far on. */
    @Test
    void columns() throws IOException {
        WebClient admin = new WebClient().signedIn();
        List<String> rows = new ArrayList<>(List.of(
                "| page | 10th of 100 ms | median ms | 95th of 100 | statements | KB |", "|---|---|---|---|---|---|"));
        // What is measured first pays for the compiler: what is asked about most comes last.
        Stream.of(
                        "/learners?order=name",
                        "/learners?order=subjects",
                        "/learners?order=city",
                        "/learners?order=wait",
                        "/learners?order=alone",
                        "/learners?order=standing",
                        "/learners?order=-standing&page=150",
                        "/learners?order=alone&city=Seoul&subject=math",
                        "/tutors?order=alone",
                        "/pairings",
                        "/pairings?order=tutor&page=100",
                        "/pairings?order=since",
                        "/offers?order=tutor",
                        "/applications",
                        "/applications?order=-name",
                        "/today",
                        "/rounds/1")
                .map(path -> row(admin, path))
                .forEach(rows::add);
        Path out = Path.of("target", "benchmark", "columns.md");
        Files.createDirectories(out.getParent());
        Files.write(out, rows);
        System.out.println(String.join("\n", rows));
    }

    /** The same of lists for programs: their first part, and one near their end in how much of the first one's time. */
    @Test
    void lists() throws IOException {
        making.make();
        for (int n = 0; n < WARM * 10; n++) {
            bytesOf(PagesBenchmark::read, "/api/v1/learners?limit=100");
        }
        List<String> rows = new ArrayList<>(List.of(
                "| list | median ms | 95th of 100 | statements | KB | near its end | of the first |",
                "|---|---|---|---|---|---|---|"));
        for (String list : List.of(
                "/api/v1/learners?limit=100",
                "/api/v1/learners?limit=100&sort=wait",
                "/api/v1/learners?limit=100&status=approved&subject=math&city=Seoul",
                "/api/v1/tutors?limit=100&sort=name",
                "/api/v1/pairings?limit=100",
                "/api/v1/lessons?limit=100",
                "/api/v1/handovers?limit=100")) {
            Taken first = take(PagesBenchmark::read, list);
            Taken last = take(PagesBenchmark::read, deep(list));
            rows.add(String.format(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f | %d | %d | %.0f, %d statements | %.2f |",
                    list,
                    first.median(),
                    first.slow(),
                    first.statements(),
                    first.bytes() / 1024,
                    last.median(),
                    last.statements(),
                    last.median() / first.median()));
        }
        Path out = Path.of("target", "benchmark", "lists.md");
        Files.createDirectories(out.getParent());
        Files.write(out, rows);
        System.out.println(String.join("\n", rows));
    }

    /** The address of the last part but one. */
    private static String deep(String list) {
        String last = list;
        String path = list;
        String next = WebClient.withTheToken().get(path).path("next");
        while (next != null) {
            last = path;
            path = list + "&cursor=" + next;
            next = WebClient.withTheToken().get(path).path("next");
        }
        return last;
    }

    private List<String> paths() {
        Object learner = one("select max(id) from learner");
        Object tutor = one("select max(id) from tutor");
        Object round = one("select max(id) from round");
        return Stream.of(
                        "/learners",
                        "/learners?page=150",
                        "/learners?status=approved&subject=math&city=Seoul",
                        "/learners?alone=true&order=wait",
                        "/tutors",
                        "/tutors?alone=true",
                        "/learners/" + learner,
                        "/tutors/" + tutor,
                        "/duplicates",
                        "/rounds",
                        "/rounds/" + round,
                        "/rounds/" + round + "?change=kept&page=100",
                        "/rounds/" + round + "?part=unmatched",
                        "/rounds/" + round + "/publication",
                        "/outbox",
                        "/outbox?state=waiting",
                        "/weeks",
                        "/weeks/free",
                        "/numbers",
                        "/accounts")
                .toList();
    }

    /** As a program does, by its token. */
    private static byte[] read(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"))
                .build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All pairings as they are streamed: what lives in memory meanwhile, at the most, by how many there are. */
    @Test
    void stream() throws Exception {
        List<String> rows = new ArrayList<>(List.of(
                "| pairings | MB | s | live before, MB | most of it meanwhile, MB | more, MB |",
                "|---|---|---|---|---|---|"));
        streamed();
        rows.add(streamed());
        manyMore();
        rows.add(streamed());
        Path out = Path.of("target", "benchmark", "stream.md");
        Files.createDirectories(out.getParent());
        Files.write(out, rows);
        System.out.println(String.join("\n", rows));
    }

    private static String streamed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/pairings.ndjson"))
                .header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"))
                .build();
        double before = live();
        double most = before;
        long lines = 0;
        long bytes = 0;
        long began = System.nanoTime();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines++;
                bytes += line.length();
                if (lines % 1000 == 0) {
                    most = Math.max(most, live());
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.0f | %.0f | %.1f |",
                lines,
                bytes / 1e6,
                (System.nanoTime() - began) / 1e9,
                before,
                most,
                most - before);
    }

    /** What is reachable, in MB. */
    private static double live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** As an installation has after ten years. */
    void manyMore() {
        run("""
                        insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state, ended_on,
                            end_reason, ended_by)
                        select n, 0, 1 + n % 10000, 1 + n % 8000, 'math', 'online', array['MON 18:00/60'], date '2020-01-06',
                            'ended', date '2021-01-04', 'unknown', 'system'
                        from generate_series(6001, 60000) n""");
        run("""
                        insert into pairing_phase (pairing_id, number, starts_on, meeting, times, most, changed_in)
                        select id, 0, since, meeting, times, 1, 0 from pairing where id > 6000""");
    }

    private String row(WebClient admin, String path) {
        Taken taken = take(
                page -> admin.browser()
                        .get(page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                path);
        return String.format(
                Locale.ROOT,
                "| `%s` | %.0f | %.0f | %.0f | %d | %d |",
                path.replaceAll("/\\d+", "/{id}"),
                taken.quick(),
                taken.median(),
                taken.slow(),
                taken.statements(),
                taken.bytes() / 1024);
    }

    /**
     * What it takes to read a page.
     *
     * @param quick in milliseconds, of the 10th of 100: least blurred by whatever else runs
     * @param median in milliseconds
     * @param slow in milliseconds, of the 95th of 100
     */
    private record Taken(double quick, double median, double slow, long statements, int bytes) {}

    private Taken take(Function<String, byte[]> reader, String path) {
        long[] millis = new long[MEASURED];
        int bytes = 0;
        for (int n = -WARM; n < MEASURED; n++) {
            long began = System.nanoTime();
            bytes = reader.apply(path).length;
            if (n >= 0) {
                millis[n] = System.nanoTime() - began;
            }
        }
        Arrays.sort(millis);
        long asked = statements.of(() -> bytesOf(reader, path));
        return new Taken(
                millis[MEASURED / 10] / 1e6,
                millis[MEASURED / 2] / 1e6,
                millis[MEASURED * 95 / 100] / 1e6,
                asked,
                bytes);
    }

    private static void bytesOf(Function<String, byte[]> reader, String path) {
        if (reader.apply(path).length == 0) {
            throw new IllegalStateException(path + " is empty");
        }
    }

    private Object one(String query) {
        return entities.createNativeQuery(query).getSingleResult();
    }

    /** 10,000 learners of 1.5 needs, 8,000 tutors, 6,000 pairings, a round under review, a year of mails and audit rows. */
    @Transactional
    void fill() {
        byte[] nothingYet = {0};
        for (String sql : SQL) {
            var query = entities.createNativeQuery(sql);
            if (sql.contains(":address")) {
                query.setParameter("address", nothingYet);
            }
            if (sql.contains(":letter")) {
                query.setParameter("letter", nothingYet);
            }
            query.executeUpdate();
        }
        sealEach("tutor", "email", "id", "somebody%s@people.test");
        sealEach("outbox_message", "content", "message_id", "{}");
        entities.createQuery("select id from Tutor", Long.class)
                .getResultList()
                .forEach(id -> entities.createNativeQuery("update tutor set email_lookup = :lookup where id = :id")
                        .setParameter("lookup", sealing.lookup("somebody" + id + "@people.test"))
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private void sealEach(String table, String column, String key, String text) {
        for (Object row :
                entities.createNativeQuery("select " + key + " from " + table).getResultList()) {
            entities.createNativeQuery("update " + table + " set " + column + " = :sealed where " + key + " = :row")
                    .setParameter(
                            "sealed",
                            sealing.seal(
                                    String.format(Locale.ROOT, text, row),
                                    new SealedAt(table + "." + column, row.toString())))
                    .setParameter("row", row)
                    .executeUpdate();
        }
    }

    private static final String CITY = "(array['Seoul','Busan','Incheon','Daegu',null])[1 + n % 5]";
    private static final String SUBJECT = "(array['math','english','chinese','economics','it'])[1 + n % 5]";
    private static final String DAY = "(array['MON','TUE','WED','THU','FRI','SAT','SUN'])[1 + n % 7]";

    private static final List<String> SQL = List.of(
            """
            insert into learner (id, version, ref, alias, name_folded, locale, gender, city, delivery, time_zone, languages, availability,
                registered_on, status, confirmed_at, created_at, status_at)
            select n, 0, 'B' || n, 'Alias ' || md5(n::text), 'alias ' || md5(n::text), 'ko', 'female', %s, 'either', 'Asia/Seoul', '{ko:native}',
                array[%s || ' 18:00-22:00', 'SAT 10:00-16:00'], date '2026-01-01' + (n %% 300)::int,
                (array['approved','approved','approved','approved','applied','paused'])[1 + n %% 6], now(), now() - n * interval '1 minute', now()
            from generate_series(1, 10000) n""".formatted(CITY, DAY),
            "insert into learner_need select n, " + SUBJECT + ", 1 + n % 2, 60 from generate_series(1, 10000) n",
            "insert into learner_need select n, 'essay-writing', 1, 60 from generate_series(1, 10000, 2) n",
            """
            insert into tutor (id, version, ref, name, name_folded, email, email_lookup, locale, gender, city, delivery, time_zone, languages, availability,
                max_sessions_per_week, max_learners, commitment_start, commitment_end, status, confirmed_at, created_at, status_at)
            select n, 0, 'C' || n, 'Name ' || md5(n::text), 'name ' || md5(n::text), :address, decode(md5(n::text), 'hex'), 'ko', 'female', %s, 'either', 'Asia/Seoul',
                '{ko:native,en:C1}', array[%s || ' 18:00-22:00', 'SAT 10:00-16:00'], 4, 2, date '2026-01-01', date '2027-12-31',
                (array['approved','approved','approved','applied'])[1 + n %% 4], now(), now() - n * interval '1 minute', now()
            from generate_series(1, 8000) n""".formatted(CITY, DAY),
            "insert into tutor_subject select n, " + SUBJECT + " from generate_series(1, 8000) n",
            """
            insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state)
            select n, 0, n, n, %s, 'online', array[%s || ' 18:00/60'], date '2026-01-05' + (n %% 300)::int, 'running'
            from generate_series(1, 6000) n""".formatted(SUBJECT, DAY),
            """
            insert into pairing_phase (pairing_id, number, starts_on, meeting, times, most, changed_in)
            select id, 0, since, meeting, times, 1, 0 from pairing""",
            """
            insert into handover (pairing_id, version, meeting, opened_at, due_on, held_back)
            select id, 0, meeting, now(), current_date + 7, 0 from pairing""",
            """
            insert into booking (pairing_id, learner_id, tutor_id, starts_at, ends_at)
            select n, n, n, (n % 7) * 1440 + 1080, (n % 7) * 1440 + 1140 from generate_series(1, 6000) n""",
            """
            insert into round (id, version, effective_on, time_limit_seconds, state, needs, served, served_at_most, started_by, started_at, ended_at, plans)
            select 1, 0, date '2026-11-30', 10, 'review', 15000, 6200, 6300, 'system', now(), now(), 1""",
            """
            insert into proposal (id, version, round_id, learner_id, tutor_id, subject, meeting, times, change, reasons, decision)
            select n, 0, 1, n, n, %s, 'online', array[%s || ' 18:00/60'], case when n > 6000 then 'new' else 'kept' end, '[]', 'open'
            from generate_series(1, 6200) n""".formatted(SUBJECT, DAY),
            """
            insert into unmatched (round_id, learner_id, subject, taken, removals)
            select 1, n, 'essay-writing', 0, '[]' from generate_series(1, 10000, 2) n""",
            """
            insert into outbox_message (id, idempotency_key, message_id, kind, recipient_kind, recipient_id, content, state, tries, next_try_at,
                created_at, sent_at)
            select 1000000000 + n, 'k' || n, 'm' || n, 'paired', 'learner', 1 + n % 10000, :letter, 'sent', 1, now(), now() - n * interval '1 minute', now()
            from generate_series(1, 50000) n""",
            """
            insert into audit_entry (id, at, actor, action, target_kind, target_id)
            select 1000000000 + n, now() - n * interval '1 minute', 'account:1', 'learner.read', 'learner', 1 + n % 10000 from generate_series(1, 200000) n""");
}
