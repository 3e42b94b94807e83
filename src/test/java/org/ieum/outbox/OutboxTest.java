package org.ieum.outbox;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailConfig;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.MailSender;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are queued for a day that the application's own job does not see yet; the tests send them. */
@QuarkusTest
class OutboxTest extends StoredTest {

    private static final Instant THAT_DAY = Instant.parse("2126-01-05T00:00:00Z");
    private static final Duration SILENCE = Duration.ofMillis(1500);

    private static final Patience PATIENCE =
            new Patience(SILENCE, 3, Duration.ofMinutes(1), Duration.ofHours(6), SILENCE, Duration.ofHours(1), 4, 2);

    @Inject OutboxMessages messages;
    @Inject Letters letters;
    @Inject UnaskedMails unasked;
    @Inject Event<MailsQueued> told;
    @Inject Vertx vertx;

    private String from = "Ieum <ieum@example.org>";
    private ScriptedSmtp server;
    private Smtp smtp;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedSmtp();
        smtp = smtp(true);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void oneEventOneMail() throws Exception {
        queue("kim@example.org");
        queue("kim@example.org");
        send(THAT_DAY);
        assertThat(server.taken).hasSize(1);
        send(THAT_DAY.plus(Duration.ofDays(30)));
        assertThat(server.taken).hasSize(1);
        assertThat(only().sentAt()).contains(THAT_DAY);
    }

    /** While replicas are made anew one after the other, those of before are still at work. */
    @Test
    void aLetterOfANewerVersionIsSentWithWhatIsKnownOfIt() throws Exception {
        queue("kim@example.org");
        byte[] newer = letters.seal(
                "{\"later\": 1, \"address\": \"kim@example.org\", \"subject\": \"Hello\", \"text\": \"Hello\", \"html\": \"\","
                        + " \"attachments\": [{\"name\": \"a.ics\", \"contentType\": \"text/calendar\", \"content\": \"\","
                        + " \"later\": 1}]}",
                only().messageId());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update outbox_message set content = :content")
                        .setParameter("content", newer)
                        .executeUpdate());
        send(THAT_DAY);
        assertThat(only().lastError()).isEmpty();
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void whoSendsOneLeavesItsLetterAlone() {
        queue("kim@example.org");
        byte[] rewritten = {1};
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage claimed = messages.listAll().get(0);
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("update outbox_message set content = :content")
                            .setParameter("content", rewritten)
                            .executeUpdate());
            claimed.failed("451 busy", THAT_DAY, Duration.ofMinutes(1));
        });
        assertThat(only().lastError()).contains("451 busy");
        assertThat(only().content()).isEqualTo(rewritten);
    }

    @Test
    void ofManyTheNextAreReadWhileTheFirstAreWritten() {
        List<String> all = List.of(addresses("here", 1001));
        List<Long> storedBefore = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox().queueEach(all, some -> {
                    storedBefore.add(messages.count());
                    return some.stream().map(this::draft).toList();
                }));
        assertThat(storedBefore).containsExactly(0L, 0L, 500L);
        List<String> stored = QuarkusTransaction.requiringNew()
                .call(() -> messages.list("order by id").stream()
                        .map(message -> letters.open(message).address())
                        .toList());
        assertThat(stored).isEqualTo(all);
    }

    @Test
    void aRefusedMailGoesOutLaterAsTheSame() throws Exception {
        server.recipient = address -> "451 4.2.0 <" + address + ">: mailbox of KIM is busy";
        queue("kim@example.org");
        String messageId = only().messageId();

        send(THAT_DAY);
        OutboxMessage refused = only();
        assertThat(refused.state()).isEqualTo(MailState.WAITING);
        assertThat(refused.tries()).isEqualTo(1);
        assertThat(refused.lastError().orElseThrow())
                .contains("451", "is busy")
                .doesNotContainIgnoringCase("kim")
                .doesNotContain("example.org");

        server.recipient = address -> "250 OK";
        send(THAT_DAY.plusSeconds(30));
        assertThat(server.taken).as("not before its wait is over").isEmpty();
        send(THAT_DAY.plusSeconds(90));
        assertThat(only().lastError()).isEmpty();
        assertThat(server.taken).containsExactly(messageId);
    }

    @Test
    void oneFailingRecipientNeverStopsTheRest() throws Exception {
        server.recipient = address -> address.startsWith("busy") ? "450 busy" : "250 OK";
        queue(addresses("busy", 5));
        queue(addresses("here", 100));
        send(THAT_DAY);
        assertThat(server.taken).hasSize(100).doesNotHaveDuplicates();
        assertThat(inState(MailState.SENT)).isEqualTo(100);
        assertThat(inState(MailState.WAITING)).isEqualTo(5);
    }

    @Test
    void someMailsTakeOneCall() throws Exception {
        queue(addresses("here", 40));
        send(THAT_DAY);
        assertThat(server.taken).hasSize(40).doesNotHaveDuplicates();
        assertThat(server.calls).hasValueLessThanOrEqualTo(10);
    }

    @Test
    void aServerThatTakesFewMailsACallIsCalledAgain() throws Exception {
        server.most = 1;
        queue(addresses("here", 12));
        send(THAT_DAY);
        assertThat(server.taken).hasSize(12).doesNotHaveDuplicates();
        server.most = Integer.MAX_VALUE;
        server.says.put("RSET", ScriptedSmtp.HANGS_UP);
        queue(addresses("there", 12));
        send(THAT_DAY);
        assertThat(server.taken).hasSize(24).doesNotHaveDuplicates();
        assertThat(inState(MailState.SENT)).isEqualTo(24);
    }

    @Test
    void aSilentServerHoldsNobodyUp() throws Exception {
        server.silent = true;
        queue(addresses("waits", 12));
        send(THAT_DAY);
        assertThat(inState(MailState.WAITING)).isEqualTo(12);

        server.silent = false;
        send(THAT_DAY.plusSeconds(90));
        assertThat(server.taken).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void whatWasClaimedAndNotTriedIsDueAtOnceAfterAStop() throws Exception {
        queue(addresses("here", 40));
        SendingMails sending = sending(THAT_DAY);
        server.recipient = address -> {
            sending.stopping(new ShutdownEvent());
            return "250 OK";
        };
        sending.sendDue();
        sending.stop();
        assertThat(server.taken).hasSizeBetween(1, 8);
        List<OutboxMessage> left =
                QuarkusTransaction.requiringNew().call(() -> messages.list("state", MailState.WAITING));
        assertThat(left).hasSize(40 - server.taken.size()).allSatisfy(message -> {
            assertThat(message.nextTryAt()).isBeforeOrEqualTo(THAT_DAY);
            assertThat(message.tries()).isZero();
        });
        server.recipient = address -> "250 OK";
        send(THAT_DAY);
        assertThat(server.taken).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void silenceToOneRecipientHoldsNobodyUp() throws Exception {
        server.recipient = address -> address.startsWith("hangs") ? null : "250 OK";
        queue(addresses("hangs", 8));
        queue(addresses("here", 40));
        send(THAT_DAY);
        assertThat(inState(MailState.SENT)).isEqualTo(40);
    }

    /** A sign-up's mail does not wait until a server has made up its mind about others. */
    @Test
    void whatBecomesDueWhileASingleMailHangsLeavesMeanwhile() throws Exception {
        CountDownLatch mayLeave = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        server.recipient = address -> {
            if (address.startsWith("hangs")) {
                hangs.countDown();
                awaited(mayLeave);
            }
            return "250 OK";
        };
        smtp = smtp(true, Duration.ofMinutes(1));
        queue("hangs@example.org");
        SendingMails sending = sending(THAT_DAY);
        CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> sendDue(sending));
        awaited(hangs);
        queue(addresses("here", 12));
        Waiting.until("the others have left", () -> server.taken.size() == 12);
        assertThat(sent).isNotDone();
        mayLeave.countDown();
        sent.get(1, TimeUnit.MINUTES);
        sending.stop();
        assertThat(server.taken).hasSize(13).doesNotHaveDuplicates();
    }

    private static void sendDue(SendingMails sending) {
        try {
            sending.sendDue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void givesUpAndTriesAnewWhenAsked() throws Exception {
        server.recipient = address -> "450 no such user";
        queue("kim@example.org");
        for (int day = 0; day < 5; day++) {
            send(THAT_DAY.plus(Duration.ofDays(day)));
        }
        assertThat(only().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(only().tries()).isEqualTo(3);
        assertThat(only().lastError().orElseThrow()).contains("450");

        server.recipient = address -> "250 OK";
        Instant later = THAT_DAY.plus(Duration.ofDays(9));
        LookingAfterMails mails = new LookingAfterMails(messages, letters, clock(later), smtp);
        QuarkusTransaction.requiringNew().run(() -> mails.retry(only().id()));
        send(later);
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    /** RFC 5321, 4.2.1: what is said for good is not asked again, unless it was said to us and not to the mail. */
    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, given_up",
        "RCPT, 554 no, given_up",
        "RCPT, 451 later, waiting",
        "RCPT, 421 too many, waiting",
        "RCPT, 530 5.7.0 sign in first, waiting",
        "DATA, 554 5.6.0 no, given_up",
        "DATA, 452 full, waiting",
        "., 554 5.7.1 looks like spam, given_up",
        "., 552 5.2.2 mailbox full, given_up",
        "., 450 4.7.1 grey, waiting",
        "MAIL, 550 who are you, waiting",
        "MAIL, 451 later, waiting",
        "EHLO, 554 not you, waiting",
        "EHLO, 421 closing, waiting",
        "220, 554 go away, waiting",
        "220, 421 not now, waiting"
    })
    void fiveIsForGoodAndFourIsForNow(String at, String says, String state) throws Exception {
        server.says.put(at, says);
        // Who is refused so says hello in the old way.
        server.says.put("HELO", says);
        queue("kim@example.org");
        send(THAT_DAY);
        assertThat(only().state().code()).isEqualTo(state);
        assertThat(only().tries()).isEqualTo(1);
        assertThat(only().lastError().orElseThrow()).contains(says.substring(0, 3));
        server.says.clear();
        send(THAT_DAY.plus(Duration.ofDays(1)));
        assertThat(server.taken).hasSize(state.equals("waiting") ? 1 : 0);
    }

    /** Whatever a connection does: the mail waits, and leaves as the same once. */
    @ParameterizedTest
    @ValueSource(strings = {"220", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void whoHangsUpIsAskedAgain(String at) throws Exception {
        server.says.put(at, ScriptedSmtp.HANGS_UP);
        server.says.put("HELO", ScriptedSmtp.HANGS_UP);
        queue("kim@example.org");
        send(THAT_DAY);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        server.says.clear();
        send(THAT_DAY.plus(Duration.ofDays(1)));
        assertThat(server.taken).containsExactly(only().messageId());
    }

    @Test
    void whatIsAwaitedLeavesBeforeFiveThousandOthers() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox().queue(Stream.of(addresses("offer", 5_000))
                        .map(address -> ranked(address, MailRank.BULK))
                        .toList()));
        QuarkusTransaction.requiringNew().run(() -> outbox().queue(List.of(ranked("usual@x.org", MailRank.USUAL))));
        List<String> order = new CopyOnWriteArrayList<>();
        SendingMails sending = sending(THAT_DAY);
        server.recipient = address -> {
            order.add(address);
            if (order.size() == 100) {
                QuarkusTransaction.requiringNew()
                        .run(() -> outbox().queue(ranked("kim@example.org", MailRank.AWAITED)));
            } else if (order.size() == 400) {
                sending.stop();
            }
            return "250 OK";
        };
        assertThatThrownBy(sending::sendDue).isInstanceOf(InterruptedException.class);
        assertThat(order.indexOf("usual@x.org")).isLessThan(8);
        assertThat(order.indexOf("kim@example.org")).isBetween(100, 150);
    }

    @Test
    void whatAClockThatWasAheadPutOffLeavesNow() throws Exception {
        queue("kim@example.org");
        Instant turnedBack = THAT_DAY.minus(Duration.ofDays(300));
        send(turnedBack);
        assertThat(server.taken).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> messages.bringBack(turnedBack));
        send(turnedBack);
        assertThat(server.taken).hasSize(1);
    }

    /** Not before the morning for which it was meant. */
    @Test
    void whatIsToLeaveLaterIsNotBroughtForward() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox().queue(draft("kim@example.org").at(THAT_DAY.plus(Duration.ofDays(2)))));
        QuarkusTransaction.requiringNew().run(() -> messages.bringBack(THAT_DAY));
        send(THAT_DAY.plus(Duration.ofDays(1)));
        assertThat(server.taken).isEmpty();
    }

    @Test
    void healthTellsHowLongTheOldestHasWaitedAndWhatWasGivenUp() throws Exception {
        assertThat(health(THAT_DAY, true).getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        server.recipient = address -> address.startsWith("gone") ? "550 gone" : "451 later";
        queue("kim@example.org", "gone@example.org");
        QuarkusTransaction.requiringNew()
                .run(() -> outbox().queue(draft("morning@example.org").at(THAT_DAY.plus(Duration.ofDays(2)))));
        send(THAT_DAY);
        HealthCheckResponse early = health(THAT_DAY.plus(Duration.ofMinutes(60)), true);
        assertThat(early.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(early.getData().orElseThrow())
                .isEqualTo(Map.of("server", true, "waiting", 1L, "oldestWaitingSeconds", 3600L, "givenUp", 1L));
        HealthCheckResponse late = health(THAT_DAY.plus(Duration.ofMinutes(61)), true);
        assertThat(late.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health(THAT_DAY.plus(Duration.ofMinutes(61)), false).getStatus())
                .as("without a server nobody expects it")
                .isEqualTo(HealthCheckResponse.Status.UP);
    }

    /** A mail server that is away keeps nobody out. */
    @Test
    void lateMailsMakeTheServiceNotUnready() {
        queue("kim@example.org");
        run("update outbox_message set tries = 1, created_at = now() - interval '2 days'");
        assertThat(WebClient.withTheToken().get("/q/health-details").asString())
                .contains("\"name\": \"Mail\"", "\"waiting\": 1");
        new WebClient().browser().get("/q/health/ready").then().statusCode(200);
        new WebClient().browser().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void anAdminSeesWhatTheWorldReadsOfTheSendersDomain() {
        WebClient admin = new WebClient().signedIn();
        for (Map.Entry<String, String> word : Map.of(
                        "en", "is no address on the internet", "ko", "인터넷의 도메인이 아니어서", "zh", "不属于互联网上的域名")
                .entrySet()) {
            assertThat(admin.browser()
                            .header("Accept-Language", word.getKey())
                            .get("/settings/mail")
                            .asString())
                    .contains(word.getValue());
        }
        assertThat(admin.browser().get("/outbox").asString()).contains("href=\"/settings/mail\"");
    }

    private HealthCheckResponse health(Instant now, boolean configured) {
        MailHealth health = new MailHealth(messages, PATIENCE, smtp(configured), clock(now));
        return QuarkusTransaction.requiringNew().call(health::call);
    }

    @Test
    void withoutASettingNothingLeaves() throws Exception {
        queue("kim@example.org");
        smtp = smtp(false);
        send(THAT_DAY);
        assertThat(server.taken).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().tries()).isZero();
    }

    @Test
    void whatIsRolledBackWasNeverQueued() {
        QuarkusTransaction.begin();
        outbox().queue(draft("kim@example.org"));
        QuarkusTransaction.rollback();
        assertThat(inState(MailState.WAITING)).isZero();
    }

    @Test
    void theDatabaseHoldsNoAddress() {
        queue("kim@example.org");
        OutboxMessage queued = only();
        byte[] content = queued.content();
        assertThat(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("kim", "example");
        assertThat(letters.open(queued))
                .isEqualTo(draft("kim@example.org").letter().get().write());
    }

    private void queue(String... addresses) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox().queue(
                                List.of(addresses).stream().map(this::draft).toList()));
    }

    private OutgoingMail draft(String address) {
        Letter letter = new Letter(address, "Hello", "Text", "<p>HTML</p>", Optional.empty());
        return new OutgoingMail("test/" + address, "test", new Recipient(RecipientKind.TUTOR, 1), letter);
    }

    private OutgoingMail ranked(String address, MailRank rank) {
        OutgoingMail mail = draft(address);
        return new OutgoingMail(
                mail.key(), mail.kind(), rank, mail.recipient(), mail.notBefore(), mail.order(), mail.letter());
    }

    private static String[] addresses(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> name + number + "@example.org")
                .toArray(String[]::new);
    }

    private Outbox outbox() {
        return new Outbox(
                messages,
                new MakingLetters(letters),
                unasked,
                clock(THAT_DAY),
                told,
                BaseUrl.parse("https://ieum.example.org"));
    }

    private void send(Instant now) throws InterruptedException {
        SendingMails sending = sending(now);
        sending.sendDue();
        sending.stop();
    }

    private SendingMails sending(Instant now) {
        OutboxSettings settings = PATIENCE;
        Backoff backoff = new Backoff(settings.firstWait(), settings.longestWait(), new Random(1));
        return new SendingMails(messages, clock(now), letters, smtp, settings, backoff);
    }

    @Test
    void aTrialTellsTheServersWordsWithoutTheAddress() throws Exception {
        Letter letter = new Letter("kim@example.org", "A test", "text", "<p>html</p>", Optional.empty());
        assertThat(new TryingServer(smtp).send(letter)).isEqualTo(new TryingServer.ServerAnswer.MailTaken());
        server.recipient = address -> "550 no mailbox kim@example.org";
        assertThat(new TryingServer(smtp).send(letter))
                .asInstanceOf(type(TryingServer.ServerAnswer.MailRefused.class))
                .extracting(TryingServer.ServerAnswer.MailRefused::words, as(STRING))
                .contains("550 no mailbox")
                .doesNotContain("kim@example.org");
        assertThat(new TryingServer(smtp(false)).send(letter)).isEqualTo(new TryingServer.ServerAnswer.NoServer());
    }

    @Test
    void mailsLeaveFromAnyName() throws Exception {
        from = "이음 (Ieum), \"Hilfe\" & 🙂 <ieum@ngo.example>";
        smtp = smtp(true);
        queue("kim@example.org");
        send(THAT_DAY);
        assertThat(server.taken).hasSize(1);
        assertThat(server.senders)
                .containsExactly("From: " + MailSender.parse(from).header());
    }

    /** RFC 5322, 2.1.1. */
    @ParameterizedTest
    @ValueSource(strings = {"이음 ", "Ieum, ", "Ieum ", "🙂"})
    void noLineIsTooLongWhateverTheSenderIsCalled(String name) throws Exception {
        from = "\"" + name.repeat(100) + "\" <ieum@ngo.example>";
        smtp = smtp(true);
        queue("kim@example.org");
        send(THAT_DAY);
        assertThat(server.taken).hasSize(1);
        assertThat(server.longest.get()).isLessThanOrEqualTo(78);
        assertThat(server.senders)
                .containsExactly("From: " + MailSender.parse(from).header());
    }

    private Smtp smtp(boolean configured) {
        return smtp(configured, SILENCE);
    }

    private Smtp smtp(boolean configured, Duration silence) {
        MailConfig options = new MailConfig().setHostname("127.0.0.1").setPort(server.port());
        return new Smtp(configured, vertx, SmtpOptions.limited(options, silence), MailSender.parse(from), silence);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private OutboxMessage only() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("from OutboxMessage", OutboxMessage.class)
                        .getSingleResult());
    }

    private long inState(MailState state) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from OutboxMessage where state = :state", Long.class)
                        .setParameter("state", state)
                        .getSingleResult());
    }

    private record Patience(
            Duration every,
            int tries,
            Duration firstWait,
            Duration longestWait,
            Duration timeout,
            Duration lateAfter,
            int parallel,
            int unaskedPerDay)
            implements OutboxSettings {}
}
