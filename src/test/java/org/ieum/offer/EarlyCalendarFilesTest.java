package org.ieum.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Letter;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessages;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.round.publication.RoundPublished;
import org.ieum.round.publication.RoundPublished.ChangedPairing;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.MovingMyself;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.StrictCalendar;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever put proposed lessons into their calendar gets a file that takes them out, in whatever way they fall through. */
@QuarkusTest
class EarlyCalendarFilesTest extends StoredTest {

    private static final Pattern UID = Pattern.compile("UID:(\\S+)");
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @Inject StoredOffers asked;
    @Inject LookingAfterOffers lookingAfter;
    @Inject WithdrawingOffers withdrawing;
    @Inject MovingMyself moving;
    @Inject BeingForgotten forgetting;
    @Inject OutboxMessages messages;
    @Inject LookingAfterMails mails;
    @Inject Event<Object> events;

    private final Map<Side, String> links = new TreeMap<>();
    private long offer;

    /** In what ways lessons do not come about. */
    enum Way {
        DECLINED_BY_LEARNER,
        DECLINED_BY_TUTOR,
        EXPIRED,
        WITHDRAWN_BY_A_ROUND,
        LEARNER_LEFT,
        TUTOR_LEFT,
        TUTOR_MOVED_OUT_AT_THE_DESK,
        LEARNER_FORGOTTEN,
        TUTOR_FORGOTTEN
    }

    @BeforeEach
    void bothAreAsked() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        offer = asked.offer();
        links.put(Side.LEARNER, StoredOffers.link(mailbox, "L1@people.test", 2));
        links.put(Side.TUTOR, StoredOffers.link(mailbox, "T1@people.test", 2));
    }

    @ParameterizedTest
    @EnumSource
    void areTakenOut(Way way) throws Exception {
        String early = file(links.get(Side.LEARNER));
        assertThat(early).contains("METHOD:PUBLISH");
        assertThat(file(links.get(Side.TUTOR))).contains("METHOD:PUBLISH");
        // What calendars count by has seconds.
        Thread.sleep(1_100);
        fallsThrough(way);

        Map<String, String> sent = filesOfMails();
        for (Side side : Side.values()) {
            boolean declinedThemselves = way.name().equals("DECLINED_BY_" + side.name());
            // Whoever declines reads no mail about it: the file is on their page.
            boolean movedOut = way == Way.TUTOR_MOVED_OUT_AT_THE_DESK && side == Side.TUTOR;
            if (declinedThemselves || movedOut) {
                assertThat(page(links.get(side))).contains("Lessons out of my calendar");
                takesOut(early, file(links.get(side)));
            } else {
                assertThat(sent).containsKey(side.code());
                takesOut(early, sent.get(side.code()));
            }
        }
    }

    private void takesOut(String early, String over) {
        StrictCalendar.check(early);
        StrictCalendar.check(over);
        assertThat(over).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(all(UID, over)).isEqualTo(all(UID, early));
        assertThat(sequence(over)).isGreaterThan(sequence(early));
    }

    private void fallsThrough(Way way) {
        switch (way) {
            case DECLINED_BY_LEARNER -> declined(Side.LEARNER);
            case DECLINED_BY_TUTOR -> declined(Side.TUTOR);
            case EXPIRED -> {
                asked.later(offer, Duration.ofDays(6));
                lookingAfter.expire(Instant.now());
            }
            case WITHDRAWN_BY_A_ROUND -> {
                long round = pairings.round();
                QuarkusTransaction.requiringNew()
                        .run(() -> events.fire(
                                new RoundPublished(round, List.of(new ChangedPairing(offer, Change.ENDED, true)))));
            }
            case LEARNER_LEFT -> moving.leave(who(Side.LEARNER), Set.of());
            case TUTOR_LEFT -> moving.leave(who(Side.TUTOR), Set.of());
            case TUTOR_MOVED_OUT_AT_THE_DESK -> {
                people.tutorBecomes(who(Side.TUTOR).id(), Status.LEFT);
                withdrawing.ofThoseWhoLeft();
            }
            case LEARNER_FORGOTTEN -> forgetting.forget(who(Side.LEARNER));
            case TUTOR_FORGOTTEN -> forgetting.forget(who(Side.TUTOR));
        }
    }

    private void declined(Side side) {
        press(links.get(side), Map.of("choice", "decline", "seen", "0", "reason", "times"));
        asked.later(offer, Duration.ofMinutes(11));
        lookingAfter.tellOthers(Instant.now());
    }

    private PersonId who(Side side) {
        String column = side.code() + "_id";
        return new PersonId(
                side,
                Long.parseLong(
                        asked.stored("select " + column + " || '' from pairing").get(0)));
    }

    /** By whom they are for. */
    private Map<String, String> filesOfMails() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, String> files = new TreeMap<>();
            messages.queued(Instant.EPOCH, 0, 100)
                    .forEach(message -> mails.letter(message)
                            .attachment()
                            .map(Letter.Attachment::content)
                            .ifPresent(
                                    file -> files.put(message.recipient().kind().code(), file)));
            return files;
        });
    }

    private static String file(String link) {
        Response file = press(link, Map.of("choice", "calendar"));
        assertThat(file.contentType()).startsWith("text/calendar");
        return file.asString();
    }

    private static String page(String link) {
        return press(link, Map.of("choice", "show")).asString();
    }

    private static Response press(String link, Map<String, String> form) {
        WebClient somebody = new WebClient();
        return somebody.browser()
                .formParam("csrf-token", somebody.token("/sign-in"))
                .formParams(form)
                .post(link);
    }

    private static Set<String> all(Pattern what, String file) {
        return what.matcher(file.replaceAll("\r\n ", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static int sequence(String file) {
        Matcher number = SEQUENCE.matcher(file);
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
