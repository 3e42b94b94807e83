package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.handover.HandingOver;
import org.ieum.handover.KeepingPlaces;
import org.ieum.handover.MeetingPlaces;
import org.ieum.handover.PlaceFacts;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.learner.Confided;
import org.ieum.learner.Learner;
import org.ieum.learner.SubjectLevel;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two people learn of each other, as docs/who-learns-what.md has it: every fact is a text that is found nowhere else. */
@QuarkusTest
class WhoLearnsWhatTest extends StoredTest {

    private static final String LEARNER = "L1@people.test";
    private static final String TUTOR = "T1@people.test";

    private static final Map<String, String> OF_THE_TUTOR = Map.of(
            "tutor: `called name`", "Canarycalled",
            "tutor: `two sentences`", "Canarysaid",
            "tutor: `languages`", "Swahili",
            "tutor: `gender`", "a woman",
            "tutor: `registered name`", "Canaryregistered",
            "tutor: `address`", "T1@");

    private static final Map<String, String> OF_THE_LEARNER = Map.of(
            "learner: `alias`", "Alias L1",
            "learner: `level`", "knows the basics",
            "learner: `goal`", "Canarygoal",
            "learner: `languages`", "Quechua",
            "learner: `why`", "Canarywhy",
            "learner: `rather not meet`", "Canaryavoid",
            "learner: `through`", "Canarythrough",
            "learner: `how they are reached`", "Canaryreached",
            "learner: `gender`", "a man",
            "learner: `address`", "L1@");

    private static final String PLACE = "Canaryplace";

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject KeepingPlaces keeping;
    @Inject MeetingPlaces places;
    @Inject HandingOver handing;

    private long offer;
    private String learnersOffer;
    private String tutorsOffer;

    @BeforeEach
    void twoWhoCouldMeet() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        offer = asked.offer();
        learnersOffer = StoredOffers.link(mailbox, LEARNER, 2);
        tutorsOffer = StoredOffers.link(mailbox, TUTOR, 2);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update tutor set name = 'Canaryregistered', gender = 'female', city = 'Busan',"
                            + " languages = '{ko:native,sw:native}'")
                    .executeUpdate();
            entities.createNativeQuery("update learner set gender = 'male', city = 'Busan',"
                            + " languages = '{ko:native,qu:native}'")
                    .executeUpdate();
            entities.find(Tutor.class, id("tutor")).introduce(Optional.of("Canarycalled"), Optional.of("Canarysaid"));
            Learner learner = entities.find(Learner.class, id("learner"));
            learner.confide(new Confided(
                    Optional.of("Canarywhy"),
                    Optional.of("Canaryavoid"),
                    Optional.of("Canarythrough"),
                    Optional.of("Canaryreached")));
            learner.introduce(Optional.of(SubjectLevel.BASICS), Optional.of("Canarygoal"));
            Pairing pairing = entities.find(Pairing.class, offer);
            pairing.meet(pairing.since(), Meeting.IN_PERSON, pairing.times());
        });
    }

    @Test
    void whoIsAskedReadsWhomTheyWouldMeetAndNotWhoTheyAre() {
        assertThat(shown(learnersOffer))
                .contains("Canarycalled", "Canarysaid", "Swahili", "Korean", "a woman")
                .doesNotContain("Canaryregistered", "T1@", PLACE);
        assertThat(shown(tutorsOffer))
                .contains("Alias L1", "knows the basics", "Canarygoal", "Korean")
                .doesNotContain(
                        "Quechua",
                        "Swahili",
                        "a man",
                        "Canarywhy",
                        "Canaryavoid",
                        "Canarythrough",
                        "Canaryreached",
                        "L1@");
    }

    @Test
    void overTheInternetNobodysGenderIsAnybodysBusiness() {
        QuarkusTransaction.requiringNew().run(() -> {
            Pairing pairing = entities.find(Pairing.class, offer);
            pairing.meet(pairing.since(), Meeting.ONLINE, pairing.times());
        });
        assertThat(shown(learnersOffer)).contains("Canarycalled").doesNotContain("a woman");
    }

    @Test
    void whatALearnerDoesNotAllowNoTutorReads() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Learner.class, id("learner")).introduce(Optional.empty(), Optional.empty()));
        assertThat(shown(tutorsOffer)).doesNotContain("knows the basics", "Canarygoal", "How much they know");
    }

    @Test
    void afterBothYesesAndUpToThePlaceNothingOfThisChanges() throws Exception {
        for (Side side : Side.values()) {
            answering.accept(new Word(offer, side, 0, "public"));
        }
        keeping.add(new PlaceFacts("Busan", PLACE, "1 Street", "9-18", "", ""), "account:1");
        long place = places.byCity().get(0).id();
        handing.propose(offer, place, Side.TUTOR, "public");
        WebClient learner = OwnPageLinks.at(OwnPageLinks.link(mailbox, LEARNER));
        WebClient tutor = OwnPageLinks.at(OwnPageLinks.link(mailbox, TUTOR));
        String where = "/my/meetings/" + offer;
        assertThat(OwnPageLinks.page(learner, where))
                .contains("I have read this")
                .doesNotContain(PLACE);
        assertThat(OwnPageLinks.page(tutor, where)).contains("I have read this").doesNotContain(PLACE);
        for (WebClient one : List.of(learner, tutor)) {
            one.form(where).post(where + "/safety").then().statusCode(303);
        }
        assertThat(OwnPageLinks.page(learner, where)).contains(PLACE, "Does this place suit you?");
        learner.form(where)
                .formParam("place", place)
                .formParam("choice", "yes")
                .post(where + "/answer")
                .then()
                .statusCode(303);
        assertThat(OwnPageLinks.page(learner, where)).contains("It is arranged", "Canarycalled");
        assertThat(OwnPageLinks.page(tutor, where)).contains("It is arranged", PLACE, "Alias L1");

        String learners = all(learner, learnersOffer, LEARNER);
        String tutors = all(tutor, tutorsOffer, TUTOR);
        assertThat(learners).contains("Canarycalled").doesNotContain("Canaryregistered", "T1@");
        assertThat(tutors)
                .contains("Alias L1")
                .doesNotContain(
                        "Quechua", "a man", "Canarywhy", "Canaryavoid", "Canarythrough", "Canaryreached", "L1@");
        for (String address : List.of(LEARNER, TUTOR)) {
            assertThat(OwnPageLinks.texts(mailbox, address)).noneMatch(text -> text.contains(PLACE));
        }
    }

    @Test
    void ofSomebodyElsesLessonsThereIsNothing() throws Exception {
        for (Side side : Side.values()) {
            answering.accept(new Word(offer, side, 0, "public"));
        }
        PersonId somebody = new PersonId(Side.LEARNER, people.learner("L9", "math", "MON 19:00-21:00"));
        WebClient other = OwnPageLinks.of(somebody);
        String where = "/my/meetings/" + offer;
        assertThat(other.browser().get(where).statusCode()).isEqualTo(404);
        for (String act : List.of("/room", "/place", "/answer", "/safety")) {
            assertThat(other.form("/my").post(where + act).statusCode()).as(act).isEqualTo(404);
        }
        WebClient learner = OwnPageLinks.at(OwnPageLinks.link(mailbox, LEARNER));
        for (String act : List.of("/room", "/place")) {
            assertThat(learner.form("/my").post(where + act).statusCode())
                    .as("a tutor's " + act)
                    .isEqualTo(404);
        }
    }

    /** Each row of the table is a fact that is looked for here, and the other way round. */
    @Test
    void theTableNamesWhatIsLookedFor() throws Exception {
        List<String> rows = Pattern.compile("(?m)^\\| ((?:tutor|learner): `[^`]+`)")
                .matcher(Files.readString(Path.of("docs/who-learns-what.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(OF_THE_TUTOR.keySet().stream(), OF_THE_LEARNER.keySet().stream())
                                .toList());
    }

    private String all(WebClient somebody, String link, String address) throws Exception {
        StringBuilder all = new StringBuilder(shown(link));
        for (String path : List.of("/my", "/my/rest", "/my/leaving", "/my/meetings/" + offer)) {
            all.append(OwnPageLinks.page(somebody, path));
        }
        // Their own facts are in their own file: only what it says of lessons, wishes and mails counts here.
        Map<String, Object> data = somebody.browser().get("/my/data").jsonPath().getMap("");
        all.append(data.get("lessons")).append(data.get("wishes")).append(data.get("mails"));
        OwnPageLinks.texts(mailbox, address).forEach(all::append);
        return all.toString();
    }

    private static String shown(String link) {
        WebClient browser = new WebClient();
        return browser.form(link).formParam("choice", "show").post(link).asString();
    }

    private long id(String side) {
        return Long.parseLong(asked.stored("select " + side + "_id || '' from pairing where id = " + offer)
                .get(0));
    }
}
