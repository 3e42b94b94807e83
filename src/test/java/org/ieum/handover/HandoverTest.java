package org.ieum.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From both yeses to a room or a place. */
@QuarkusTest
class HandoverTest extends StoredTest {

    private static final PlaceFacts LIBRARY =
            new PlaceFacts("Busan", "Library", "Street 1", "every day 9-18", "bus 3", "two doors");

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject HandingOver handing;
    @Inject LookingAfterHandovers lookingAfter;
    @Inject KeepingPlaces keeping;
    @Inject MeetingPlaces places;
    @Inject MeetingPoints points;
    @Inject Pairings allPairings;
    @Inject BeingForgotten forgetting;

    private long pairing;

    @BeforeEach
    void anOffer() {
        pairing = asked.offer();
    }

    @Test
    void bothYesesMakeATaskWithADate() {
        assertThat(asked.stored("select pairing_id || '' from handover")).isEmpty();
        bothSayYes();
        assertThat(asked.stored("select meeting || ' ' || (due_on >= current_date - 1)"
                        + " || ' ' || (due_on < first_meeting_on) from handover join offer using (pairing_id)"))
                .containsExactly("online true true");
        assertThat(point().arranged()).isFalse();
        assertThat(trail.actions()).contains("handover.opened");
    }

    @Test
    void aRoomIsShownToWhoeverHasReadHowToMeetSafely() {
        bothSayYes();
        assertThat(handing.meetIn(pairing, " https://meet.example/x?y=1 ", Side.TUTOR, "public"))
                .isEqualTo(HandoverOutcome.DONE);
        assertThat(handing.meetIn(pairing, "https://meet.example/x?y=1", Side.TUTOR, "public"))
                .isEqualTo(HandoverOutcome.SAME);
        assertThat(point().venue()).contains(new Venue.Room("https://meet.example/x?y=1", false));
        assertThat(point().shownTo(Side.LEARNER)).isEmpty();
        handing.read(pairing, Side.LEARNER, "public");
        handing.read(pairing, Side.LEARNER, "public");
        assertThat(point().shownTo(Side.LEARNER)).isPresent();
        assertThat(point().shownTo(Side.TUTOR)).isEmpty();
        assertThat(trail.actions().stream().filter("learner.safety-read"::equals))
                .hasSize(1);
        assertThat(asked.stored("select (position('meet' in encode(room, 'escape')) > 0) || '' from handover"))
                .as("sealed")
                .containsExactly("false");
    }

    @Test
    void whatIsNoAddressOfARoomIsRefused() {
        bothSayYes();
        for (String typed : List.of(
                "",
                "meet.example/x",
                "http://meet.example/x",
                "https://",
                "https://localhost/x",
                "javascript:alert(1)",
                "https://user@meet.example/x",
                "https://meet.example/" + "x".repeat(300),
                "https://meet.example/a b")) {
            assertThat(handing.meetIn(pairing, typed, Side.TUTOR, "public"))
                    .as(typed)
                    .isEqualTo(HandoverOutcome.NO_ROOM);
        }
        assertThat(point().arranged()).isFalse();
    }

    @Test
    void aPlaceOfTheCityIsProposedAndTheLearnerAgrees() {
        long library = inPersonInBusan();
        keeping.add(new PlaceFacts("Seoul", "Elsewhere", "Street 2", "9-18", "", ""), "account:1");
        long elsewhere = place("Elsewhere");
        assertThat(propose(elsewhere)).isEqualTo(HandoverOutcome.NO_PLACE);
        assertThat(propose(library)).isEqualTo(HandoverOutcome.DONE);
        assertThat(propose(library)).isEqualTo(HandoverOutcome.SAME);
        assertThat(point().arranged()).as("before the learner agrees").isFalse();
        assertThat(answer(library, true)).isEqualTo(HandoverOutcome.READ_FIRST);
        handing.read(pairing, Side.LEARNER, "public");
        assertThat(answer(elsewhere, true)).as("another one than is proposed").isEqualTo(HandoverOutcome.NOT_NOW);
        assertThat(answer(library, true)).isEqualTo(HandoverOutcome.DONE);
        assertThat(answer(library, true)).isEqualTo(HandoverOutcome.SAME);
        assertThat(point().venue()).contains(new Venue.Place(LIBRARY));
        assertThat(answer(library, false)).isEqualTo(HandoverOutcome.DONE);
        assertThat(point().arranged()).isFalse();
        assertThat(asked.stored("select recipient_kind from outbox_message where kind = 'meeting-otherwise'"))
                .as("who would go there hears of it")
                .containsExactly("tutor");
        assertThat(trail.actions())
                .contains(
                        "tutor.place-proposed", "learner.place-agreed", "learner.place-refused", "meeting-place.added");
    }

    @Test
    void aRetiredPlaceIsProposedNoMoreAndStaysWhereItIsAgreed() {
        long library = inPersonInBusan();
        propose(library);
        handing.read(pairing, Side.LEARNER, "public");
        answer(library, true);
        keeping.retire(library, true, "account:1");
        assertThat(point().venue()).contains(new Venue.Place(LIBRARY));
        answer(library, false);
        assertThat(propose(library)).isEqualTo(HandoverOutcome.NO_PLACE);
    }

    @Test
    void aPlaceThatIsRefusedKeepsWhatWasTyped() {
        keeping.add(LIBRARY, "account:1");
        String path = "/settings/places/" + place("Library");
        WebClient desk = new WebClient().signedIn();
        assertThat(desk.form("/settings/places")
                        .formParams(Map.of("city", "Seoul", "name", "Other library", "address", "", "hours", "9-18"))
                        .post(path)
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("<details open>", "value=\"Other library\"", "<h2>Library</h2>")
                .containsOnlyOnce("Other library");
    }

    @Test
    void theFirstLessonIsHeldBackUntilThereIsARoom() {
        bothSayYes();
        LocalDate first = LocalDate.now(clock).plusDays(1);
        theFirstLessonIs(first);
        lookingAfter.all();
        lookingAfter.all();
        assertThat(since()).isEqualTo(first.plusWeeks(1));
        assertThat(asked.stored("select held_back || ' ' || (due_on < p.since) from handover"
                        + " join pairing p on p.id = pairing_id"))
                .containsExactly("1 true");
        theFirstLessonIs(first);
        handing.meetIn(pairing, "https://meet.example/x", Side.TUTOR, "public");
        lookingAfter.all();
        assertThat(since()).as("there is a room").isEqualTo(first);
    }

    @Test
    void anOverdueHandOverIsLoudOnTheDesk() {
        bothSayYes();
        assertThat(new WebClient().signedIn().browser().get("/handovers").asString())
                .contains("Alias L1")
                .doesNotContain("overdue");
        run("update handover set due_on = current_date - 2");
        assertThat(new WebClient().signedIn().browser().get("/handovers").asString())
                .contains("One hand-over is overdue.");
        assertThat(new WebClient().signedIn().browser().get("/due").asString())
                .contains("One pair does not know where they meet");
        handing.meetIn(pairing, "https://meet.example/x", Side.TUTOR, "account:1");
        assertThat(new WebClient().signedIn().browser().get("/handovers").asString())
                .doesNotContain("overdue");
    }

    @Test
    void afterAWeekInWhichNothingRanItIsNotInThePast() {
        bothSayYes();
        theFirstLessonIs(LocalDate.now(clock).minusDays(9));
        lookingAfter.all();
        assertThat(since()).isAfter(LocalDate.now(clock).plusDays(1));
    }

    @Test
    void whoMeetsInAnotherWayLooksForAPlaceAnewAndLessonsGoOn() {
        bothSayYes();
        handing.meetIn(pairing, "https://meet.example/x", Side.TUTOR, "public");
        LocalDate since = since();
        QuarkusTransaction.requiringNew().run(() -> {
            var one = allPairings.findById(pairing);
            one.meet(one.since(), Meeting.IN_PERSON, one.times());
        });
        assertThat(point().arranged()).as("at once").isFalse();
        lookingAfter.all();
        assertThat(asked.stored("select meeting || ' ' || (room is null) from handover"))
                .containsExactly("in_person true");
        run("update pairing set since = current_date - 30");
        lookingAfter.all();
        assertThat(since()).as("lessons that were held are not begun anew").isBefore(since);
    }

    @Test
    void nothingIsLeftOfItWhenOneIsForgottenOrLongAfterTheEnd() {
        bothSayYes();
        long learner = Long.parseLong(
                asked.stored("select learner_id || '' from pairing").get(0));
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(asked.stored("select pairing_id || '' from handover")).isEmpty();
    }

    @Test
    void aPairingThatIsOverHasNoDoors() {
        bothSayYes();
        pairings.end(pairing);
        assertThatThrownBy(() -> handing.meetIn(pairing, "https://meet.example/x", Side.TUTOR, "public"))
                .isInstanceOf(HttpProblem.class);
        run("update pairing set ended_on = current_date - 40");
        lookingAfter.all();
        assertThat(asked.stored("select pairing_id || '' from handover")).isEmpty();
    }

    private void bothSayYes() {
        for (Side side : Side.values()) {
            answering.accept(new Word(pairing, side, 0, "public"));
        }
    }

    /** The id of a library there. */
    private long inPersonInBusan() {
        QuarkusTransaction.requiringNew().run(() -> {
            var one = allPairings.findById(pairing);
            one.meet(one.since(), Meeting.IN_PERSON, one.times());
            entities.createNativeQuery("update tutor set city = 'Busan'").executeUpdate();
            entities.createNativeQuery("update learner set city = 'Busan'").executeUpdate();
        });
        bothSayYes();
        keeping.add(LIBRARY, "account:1");
        return place("Library");
    }

    private long place(String name) {
        return places.byCity().stream()
                .filter(place -> place.facts().name().equals(name))
                .mapToLong(MeetingPlace::id)
                .max()
                .orElseThrow();
    }

    private HandoverOutcome propose(long place) {
        return handing.propose(pairing, place, Side.TUTOR, "public");
    }

    private HandoverOutcome answer(long place, boolean suits) {
        return handing.answer(pairing, place, suits, "public");
    }

    private MeetingPoint point() {
        return QuarkusTransaction.requiringNew()
                .call(() -> points.of(List.of(allPairings.findById(pairing))).get(pairing));
    }

    /** As if it had been opened before that. */
    private void theFirstLessonIs(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update handover set opened_at = :long")
                    .setParameter("long", Instant.EPOCH)
                    .executeUpdate();
            entities.createNativeQuery("update pairing set since = :day, times = cast(:times as text[])")
                    .setParameter("day", day)
                    .setParameter("times", "{\"" + name(day.getDayOfWeek()) + " 19:00/60\"}")
                    .executeUpdate();
        });
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private LocalDate since() {
        return QuarkusTransaction.requiringNew()
                .call(() -> allPairings.findById(pairing).since());
    }
}
