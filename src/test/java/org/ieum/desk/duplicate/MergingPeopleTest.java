package org.ieum.desk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.follow.Followed;
import org.ieum.follow.Following;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two entries of one person become one, and for a day two again. */
@QuarkusTest
class MergingPeopleTest extends StoredTest {

    private static final String COORDINATOR = "account:1";

    /** What names people and stays where it is, and why. */
    private static final Set<String> STAYS = Set.of(
            // Answers about oneself: those of the one that is kept count.
            "learner_need.learner_id",
            "tutor_subject.tutor_id",
            "newer_answer.person_id",
            // Who was erased stays erased; nobody of them is put together with anybody.
            "erased_person.person_id",
            // Mails do not arrive at that entry's own address; who has the same one gets a row of their own.
            "address_pause.recipient_id",
            // This very thing.
            "merged_person.kept_id",
            "merged_person.gone_id",
            "known_apart.first_id",
            "known_apart.second_id");

    @Inject MergingPeople merging;
    @Inject Following following;
    @Inject KnownApart apart;

    @Test
    void everyColumnThatNamesSomebodyFollowsOrSaysWhyNot() {
        Set<String> named = query("""
                select k.conrelid::regclass || '.' || a.attname from pg_constraint k
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype = 'f' and k.confrelid in ('learner'::regclass, 'tutor'::regclass)
                union select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and (column_name in ('person_id', 'reporter_id', 'recipient_id')
                    or column_name in ('kept_id', 'gone_id', 'first_id', 'second_id'))""");
        Set<String> known = Stream.concat(
                        following.all().stream().map(one -> one.table() + "." + one.column()), STAYS.stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStoredFollowsAndComesBack(Side side) {
        long first = entry(side, "A1", "MON 18:00-21:00");
        long second = entry(side, "A2", "MON 18:00-21:00", "WED 18:00-21:00");
        fill(side, second);
        List<String> before = rows(side, second);
        assertThat(before).hasSizeGreaterThan(side == Side.LEARNER ? 8 : 10);

        assertThat(merging.merge(who(side, first), who(side, second), COORDINATOR))
                .isEqualTo(MergeOutcome.MERGED);

        assertThat(rows(side, second)).isEmpty();
        assertThat(rows(side, first)).isEqualTo(before);
        assertThat(status(side, second)).isEqualTo("left");
        assertThat(trail.actions()).contains(side.code() + ".merged");
        // What comes later stays with whoever is kept.
        run(
                "insert into check_in (id, version, pairing_id, side, person_id, number, asked_at) select 990000, 0, min(id), '"
                        + side.code() + "', " + first + ", 9, now() from pairing");

        long merge = merging.undoable().get(0).id();
        assertThat(merging.undo(merge, COORDINATOR)).contains(who(side, first));

        assertThat(rows(side, second)).isEqualTo(before);
        assertThat(rows(side, first)).hasSize(1);
        assertThat(status(side, second)).isEqualTo("approved");
        assertThat(merging.undoable()).isEmpty();
        assertThat(trail.actions()).contains(side.code() + ".parted");
    }

    @Test
    void whatThePersonHasOnceStaysWhereItIsTwice() {
        long first = people.learner("A1", "math", "MON 18:00-21:00");
        long second = people.learner("A2", "math", "MON 18:00-21:00");
        long tutor = people.tutor("T1", "math", "MON 18:00-21:00");
        long other = people.tutor("T2", "math", "MON 18:00-21:00");
        run("insert into wish (learner_id, tutor_id, side, kind) values (" + first + ", " + tutor
                + ", 'learner', 'never'), (" + second + ", " + tutor + ", 'learner', '1'), (" + second + ", "
                + other + ", 'learner', '2')");
        merge(Side.LEARNER, first, second);
        assertThat(query("select kind from wish where learner_id = " + first)).containsExactly("2", "never");
        merging.undo(merging.undoable().get(0).id(), COORDINATOR);
        assertThat(query("select kind from wish where learner_id = " + first)).containsExactly("never");
        assertThat(query("select kind from wish where learner_id = " + second)).containsExactly("1", "2");
    }

    @Test
    void whatOnePersonCannotHaveTwiceIsRefusedAndChangesNothing() {
        long first = people.learner("A1", "math", "MON 18:00-21:00");
        long second = people.learner("A2", "math", "MON 18:00-21:00");
        pairings.pairing(first, people.tutor("T1", "math", "MON 18:00-21:00"), StoredPeople.MONDAY, "MON 18:00/60");
        pairings.pairing(second, people.tutor("T2", "math", "TUE 18:00-21:00"), StoredPeople.MONDAY, "TUE 18:00/60");
        List<String> before = rows(Side.LEARNER, second);
        assertThat(merge(Side.LEARNER, first, second))
                .as("somebody for one need twice")
                .isEqualTo(MergeOutcome.CLASH);
        assertThat(rows(Side.LEARNER, second)).isEqualTo(before);
        assertThat(status(Side.LEARNER, second)).isEqualTo("approved");
        run("update pairing set subject = 'english' where learner_id = " + second);
        assertThat(merge(Side.LEARNER, first, second)).isEqualTo(MergeOutcome.MERGED);
    }

    @Test
    void twoLessonsAtOneTimeAreNotOneTutors() {
        long first = people.tutor("A1", "math", "MON 18:00-21:00");
        long second = people.tutor("A2", "math", "MON 18:00-21:00");
        for (long tutor : List.of(first, second)) {
            pairings.pairing(
                    people.learner("L" + tutor, "math", "MON 18:00-21:00"), tutor, StoredPeople.MONDAY, "MON 18:00/60");
        }
        assertThat(merge(Side.TUTOR, first, second)).isEqualTo(MergeOutcome.CLASH);
    }

    @Test
    void onlyTwoEntriesOfWhichTheRightOneStays() {
        long first = people.learner("A1", "math", "MON 18:00-21:00");
        long second = people.learner("A2", "math", "MON 18:00-21:00");
        long third = people.learner("A3", "math", "MON 18:00-21:00");
        assertThat(merge(Side.LEARNER, first, first)).isEqualTo(MergeOutcome.NOT_TWO);
        run("update learner set status = 'applied' where id = " + first);
        assertThat(merge(Side.LEARNER, first, second)).isEqualTo(MergeOutcome.KEEP_THE_OTHER);
        assertThat(merge(Side.LEARNER, second, first)).isEqualTo(MergeOutcome.MERGED);
        assertThat(merge(Side.LEARNER, third, second))
                .as("an undo would not know whose is what")
                .isEqualTo(MergeOutcome.MERGED_TODAY);
        run("update learner set status = 'applied' where id = " + first);
        assertThat(merging.undo(merging.undoable().get(0).id(), COORDINATOR))
                .as("moved meanwhile")
                .isEmpty();
    }

    /** Mails that come back from an address come back whoever they are for. */
    @Test
    void noMailIsSentToTheSameAddressAndOthersAreWrittenTo() {
        long first = at("One@people.test");
        long second = at("one@people.test");
        long third = at("three@people.test");
        long fourth = at("four@people.test");
        for (long id : List.of(second, fourth)) {
            run("insert into address_pause (id, recipient_kind, recipient_id, reason, since) values (" + (990000 + id)
                    + ", 'learner', " + id + ", 'unknown', '2026-11-01')");
        }
        merge(Side.LEARNER, third, fourth);
        assertThat(query("select recipient_id::text from address_pause"))
                .as("it has an address of its own")
                .containsExactlyInAnyOrder(Long.toString(second), Long.toString(fourth));
        merge(Side.LEARNER, first, second);
        assertThat(query("select reason || ' ' || since::date from address_pause where recipient_id = " + first))
                .containsExactly("unknown 2026-11-01");
        assertThat(trail.actions()).contains("learner.address-paused");
    }

    @Test
    void afterADayTheOtherEntryIsForgotten() {
        long first = people.learner("A1", "math", "MON 18:00-21:00");
        long second = people.learner("A2", "math", "MON 18:00-21:00");
        merge(Side.LEARNER, first, second);
        merging.forget();
        assertThat(merging.undoable()).hasSize(1);
        run("update merged_person set merged_at = merged_at - interval '1 day'");
        assertThat(merging.undoable()).isEmpty();
        merging.forget();
        assertThat(query("select (forgotten_at is not null)::text from learner where id = " + second))
                .containsExactly("true");
        assertThat(query("select id::text from merged_person")).isEmpty();
        assertThat(query("select kind from outbox_message where kind = 'forgotten'"))
                .as("nobody asked to be")
                .isEmpty();
    }

    /** As a coordinator does it. */
    @Test
    void fromThePageOfDuplicatesAndBack() {
        long first = people.learner("A1", "math", "MON 18:00-21:00");
        long second = people.learner("A2", "math", "MON 18:00-21:00");
        long tutor = people.tutor("T1", "math", "MON 18:00-21:00");
        run("update learner set name_folded = 'same'");
        pairings.pairing(second, tutor, StoredPeople.MONDAY, "MON 18:00/60");
        WebClient coordinator = new WebClient().signedIn();
        String path = "/duplicates/learners/" + first + "/" + second;
        assertThat(get(coordinator, "/duplicates")).contains("href=\"" + path + "\"");
        assertThat(get(coordinator, path))
                .contains("Alias A1 (A1) stays", "Alias A2 (A2) goes", "<dt>Pairings and offers</dt><dd>1</dd>");
        assertThat(coordinator.form(path).post(path).getHeader("Location")).endsWith("/duplicates?merged=yes");
        String done = get(coordinator, "/duplicates?merged=yes");
        assertThat(done)
                .contains("Both entries are one now.", "Alias A1 (A1), with the entry of Alias A2 (A2)")
                .doesNotContain("href=\"" + path + "\"");
        assertThat(get(coordinator, "/learners/" + first)).contains("Name T1");
        assertThat(coordinator.form(path).post(path).statusCode())
                .as("a second press")
                .isEqualTo(409);
        String undo = done.replaceFirst("(?s).*action=\"(/duplicates/merged/[0-9]+/undo)\".*", "$1");
        Response undone = coordinator.form("/duplicates").post(undo);
        assertThat(undone.getHeader("Location")).endsWith("/duplicates?undone=yes");
        assertThat(coordinator.form("/duplicates").post(undo).statusCode()).isEqualTo(404);
        assertThat(get(coordinator, "/duplicates?undone=yes")).contains("They are two entries again.");
        assertThat(get(coordinator, path)).contains("<dt>Pairings and offers</dt><dd>1</dd>");
    }

    @Test
    void whoIsKnownToBeTwoIsNotAskedAboutAgain() {
        long first = people.learner("A1", "math", "MON 18:00-21:00");
        long second = people.learner("A2", "math", "MON 18:00-21:00");
        run("update learner set name_folded = 'same'");
        WebClient coordinator = new WebClient().signedIn();
        String path = "/duplicates/learners/" + first + "/" + second;
        String said = coordinator.form(path).post(path + "/apart").getHeader("Location");
        String page = get(coordinator, said.substring(said.indexOf("/duplicates")));
        assertThat(page)
                .contains("It is remembered that these are two people.", path + "/together")
                .doesNotContain("href=\"" + path + "\"");
        assertThat(trail.actions()).contains("learner.known-apart");
        KnownApart.Two turned = new KnownApart.Two(/* first= */ second, /* second= */ first);
        apart.say(Side.LEARNER, turned, COORDINATOR);
        assertThat(apart.of(Side.LEARNER)).hasSize(1);
        coordinator.form("/duplicates").post(path + "/together");
        assertThat(get(coordinator, "/duplicates")).contains("href=\"" + path + "\"");
        assertThat(coordinator
                        .form("/duplicates")
                        .post("/duplicates/learners/" + first + "/999999999/apart")
                        .statusCode())
                .isEqualTo(404);
    }

    private long at(String address) {
        return people.learner("Bada", Optional.of(address), PageLanguage.KO, ZoneId.of("Asia/Seoul"));
    }

    private long entry(Side side, String ref, String... free) {
        return side == Side.LEARNER ? people.learner(ref, "math", free) : people.tutor(ref, "math", free);
    }

    /** One row of each kind that names them. */
    private void fill(Side side, long id) {
        long other = side == Side.LEARNER
                ? people.tutor("O1", "math", "MON 18:00-21:00")
                : people.learner("O1", "math", "MON 18:00-21:00");
        long learner = side == Side.LEARNER ? id : other;
        long tutor = side == Side.LEARNER ? other : id;
        long pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY, "MON 18:00/60");
        long round = pairings.round();
        String kind = side.code();
        run("insert into wish (learner_id, tutor_id, side, kind) values (" + learner + ", " + tutor + ", '" + kind
                + "', '1')");
        run("insert into note (id, version, " + kind + "_id, text, written_at, written_by) values (990001, 0, " + id
                + ", '\\x00', now(), 'system')");
        run("insert into check_in (id, version, pairing_id, side, person_id, number, asked_at) values (990001, 0, "
                + pairing + ", '" + kind + "', " + id + ", 1, now())");
        run("insert into interview (id, version, side, person_id, offered_by, offered_at, way) values (990001, 0, '"
                + kind + "', " + id + ", 'account:1', now(), '\\x00')");
        run("insert into reminder_choice (side, person_id, wanted) values ('" + kind + "', " + id + ", false)");
        run(
                "insert into proposal (id, version, round_id, learner_id, tutor_id, subject, meeting, times, change, reasons,"
                        + " decision) values (990001, 0, " + round + ", " + learner + ", " + tutor
                        + ", 'math', 'online', array['MON 18:00/60'], 'new', '[]', 'open')");
        run(
                "insert into outbox_message (id, idempotency_key, message_id, kind, recipient_kind, recipient_id, content, state,"
                        + " tries, next_try_at, created_at, sent_at) values (990001, 'merge', 'merge', 'approved', '"
                        + kind + "', "
                        + id + ", '\\x00', 'sent', 1, now(), now(), now())");
        if (side == Side.TUTOR) {
            run(
                    "insert into certificate (id, code, tutor_id, from_on, until_on, lessons, minutes, issued_at) values (990001,"
                            + " 'ABCDEFGH23456789', " + id + ", current_date, current_date, 1, 60, now())");
            run(
                    "insert into substitution (id, version, pairing_id, away_id, tutor_id, meeting, state, proposed_at) values"
                            + " (990001, 0, " + pairing + ", " + id + ", " + id + ", 'online', 'proposed', now())");
        }
    }

    /** Every row that follows and is somebody's, without the versions that count changes. */
    private List<String> rows(Side side, long id) {
        return following.all().stream()
                .filter(one -> one.side() == side)
                .flatMap(one -> query("select '" + one.table() + "." + one.column() + " ' || concat_ws('/', "
                                + String.join(", ", one.keys()) + ") from " + one.table() + " where " + one.column()
                                + " = "
                                + id + sideOf(one))
                        .stream())
                .sorted()
                .toList();
    }

    private static String sideOf(Followed one) {
        return one.sideColumn()
                .map(column -> " and " + column + " = '" + one.side().code() + "'")
                .orElse("");
    }

    private Set<String> query(String sql) {
        return values(sql).stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private String status(Side side, long id) {
        return query("select status from " + side.code() + " where id = " + id)
                .iterator()
                .next();
    }

    private MergeOutcome merge(Side side, long kept, long gone) {
        return merging.merge(who(side, kept), who(side, gone), COORDINATOR);
    }

    private static PersonId who(Side side, long id) {
        return new PersonId(side, id);
    }

    private static String get(WebClient coordinator, String path) {
        return coordinator.browser().get(path).then().statusCode(200).extract().asString();
    }
}
