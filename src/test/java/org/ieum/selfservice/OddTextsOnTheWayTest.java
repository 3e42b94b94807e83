package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.handover.HandingOver;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.kernel.Side;
import org.ieum.mail.Evenings;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** What people may type or be called, on the way from the offer to lessons: it stops nobody else, and breaks nothing. */
@QuarkusTest
class OddTextsOnTheWayTest extends StoredTest {

    private static final List<String> ODD = List.of("o'b|x", "a&b%3f", "q^{z}`");

    @Inject StoredOffers asked;
    @Inject HandingOver handing;
    @Inject Evenings evenings;

    @Test
    void oddAddressesAndRoomsStopNobodysMail() {
        PeopleInFiles some = new PeopleInFiles();
        for (int i = 0; i < ODD.size(); i++) {
            some.learner("F" + i, "Nari " + i, "n" + ODD.get(i) + "@people.test", "english:1x60", "2026-10-01")
                    .tutor("G" + i, "Kim", "english", "approved")
                    .pair("F" + i, "G" + i, "MON 18:00/60");
        }
        some.arrive();
        for (String id : asked.stored("select id || '' from pairing")) {
            long pairing = Long.parseLong(id);
            for (Side side : Side.values()) {
                handing.read(pairing, side, "public");
            }
            assertThat(handing.meetIn(
                            pairing, "https://meet.example/수업;x=\u00e9,y?z='1'&n=2#" + id, Side.TUTOR, "public"))
                    .isEqualTo(HandoverOutcome.DONE);
        }
        evenings.at(LocalDate.parse(asked.stored("select cast(min(starts_at) at time zone 'Asia/Seoul' as date) || ''"
                                + " from lesson where starts_at > now() + interval '2 days'")
                        .get(0))
                .minusDays(1)
                .atTime(18, 30)
                .atZone(ZoneId.of("Asia/Seoul"))
                .toInstant());
        assertThat(asked.stored("select kind || ' ' || count(*) from outbox_message"
                        + " where kind in ('meeting-arranged', 'lesson-reminder') group by kind order by kind"))
                .containsExactly("lesson-reminder 3", "meeting-arranged 6");
        assertThat(asked.stored("select state from outbox_message where state = 'unmade'"))
                .as("could not be made")
                .isEmpty();
    }

    @Test
    void whatNobodySeesIsRefusedAndNeverAFaultOfOurs() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        new PeopleInFiles()
                .learner("F1", "Nari", "nari@people.test", "english:1x60", "2026-10-01")
                .tutor("G1", "Kim", "english", "approved")
                .pair("F1", "G1", "MON 18:00/60")
                .arrive();
        String id = asked.stored("select id || '' from pairing").get(0);
        WebClient desk = new WebClient().signedIn();
        WebClient tutor = OwnPageLinks.at(OwnPageLinks.link(mailbox, "g1@tutors.test"));
        for (String odd : List.of("\u0000", "\u202e", "\u3164", "x".repeat(9000))) {
            Map<String, String> all = new HashMap<>();
            for (String field : List.of(
                    "room", "place", "text", "pairing", "side", "choice", "name", "address", "hours", "access",
                    "safety", "city", "reached", "word", "minutes", "line", "start", "wanted")) {
                all.put(field, odd);
            }
            for (String path : List.of("met", "room", "place", "answer", "safety")) {
                sound(desk, "/handovers/" + id, "/handovers/" + id + "/" + path, all);
            }
            sound(desk, "/handovers/" + id, "/handovers/met", all);
            sound(desk, "/settings/places", "/settings/places", all);
            for (String path : List.of("room", "place", "answer")) {
                sound(tutor, "/my/meetings/" + id, "/my/meetings/" + id + "/" + path, all);
            }
            sound(tutor, "/my/messages/" + id, "/my/messages/" + id, all);
            for (String page : List.of("/handovers/" + id + "?done=", "/handovers?done=")) {
                assertThat(desk.browser().get(page + "{odd}", odd).statusCode())
                        .as(page)
                        .isLessThan(500);
            }
            for (String page : List.of("/my?notice=", "/my/meetings/" + id + "?notice=")) {
                assertThat(tutor.browser().get(page + "{odd}", odd).statusCode())
                        .as(page)
                        .isLessThan(500);
            }
        }
        assertThat(asked.stored("select id || '' from message union all select id || '' from meeting_place"))
                .isEmpty();
        assertThat(asked.stored("select (room is null) || '' from handover")).containsExactly("true");
    }

    @Test
    void whatIsCalledSoIsFoundHoweverItIsTyped() {
        Map<String, String> called = Map.of("F1", "Nguyễn Ánh", "F2", "Straße", "F3", "Ｓｏｒａ 나리");
        PeopleInFiles some = new PeopleInFiles();
        called.forEach((ref, alias) -> some.learner(
                ref,
                Normalizer.normalize(alias, Normalizer.Form.NFD),
                ref + "@people.test",
                "english:1x60",
                "2026-10-01"));
        some.arrive();
        called.forEach((ref, alias) -> {
            for (String typed : List.of(
                    alias,
                    Normalizer.normalize(alias, Normalizer.Form.NFD),
                    alias.toUpperCase(Locale.ROOT),
                    alias.toLowerCase(Locale.ROOT))) {
                withTheToken()
                        .queryParam("q", typed)
                        .get("/api/v1/learners")
                        .then()
                        .body("items.ref", hasItem(ref));
            }
        });
    }

    private static void sound(WebClient who, String page, String path, Map<String, String> fields) {
        assertThat(who.form(page)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(fields)
                        .post(path)
                        .statusCode())
                .as(path)
                .isLessThan(500);
    }
}
