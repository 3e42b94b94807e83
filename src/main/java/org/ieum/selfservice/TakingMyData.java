package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.audit.RecordedAction;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckIns;
import org.ieum.concern.Concerns;
import org.ieum.hours.Certificates;
import org.ieum.interview.Interview;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.message.WrittenMessages;
import org.ieum.note.ReadingNotes;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.QueuedMail;
import org.ieum.outbox.Recipient;
import org.ieum.pairing.Phase;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.privacy.Consenting;
import org.ieum.screening.StepStanding;
import org.ieum.substitute.ReadingStandIns;
import org.ieum.substitute.Substitution;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Gives somebody everything that is kept about them, in the words of the data files. */
@Singleton
public class TakingMyData {

    /** As the database writes a moment: {@code 2026-11-30 10:00:00.5+09}. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    @Inject ReadingOwnPage reading;
    @Inject Persons people;
    @Inject Lessons lessons;
    @Inject Wishes wishes;
    @Inject WrittenMessages messages;
    @Inject CheckIns checkIns;
    @Inject ReadingStandIns standIns;
    @Inject Concerns concerns;
    @Inject ReadingNotes notes;
    @Inject OutboxMessages mails;
    @Inject Certificates certificates;
    @Inject Consenting consenting;
    @Inject TakingNewerAnswers newer;
    @Inject Audit audit;

    /**
     * What is kept about somebody.
     *
     * @param all as the file has it
     */
    public record MyData(Person person, Map<String, Object> all) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "MyData[…]";
        }
    }

    /** All of it, ready to be written as JSON. */
    @Transactional
    public Map<String, Object> take(PersonId who) {
        OwnFile file = reading.file(who);
        audit.record(Audit.PUBLIC, who.side().code() + ".taken", who.side().code(), who.id());
        return all(file);
    }

    /** All of it, to be read; that it was is written to the trail. */
    @Transactional
    public MyData look(PersonId who) {
        OwnFile file = reading.read(who);
        return new MyData(file.person(), all(file));
    }

    private Map<String, Object> all(OwnFile file) {
        PersonId who = file.who();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", who.side().code());
        data.putAll(facts(file.person()));
        data.put("lessons", file.lessons().stream().map(TakingMyData::lesson).toList());
        data.put(
                "eachLesson",
                lessons.allOf(who).stream().map(lesson -> one(lesson, who)).toList());
        data.put("remindedOfLessons", file.reminded());
        data.put("refusal", file.person().refusal().map(Coded::code).orElse(""));
        file.talk().ifPresent(talk -> data.put("talk", talk(talk)));
        if (who.side() == Side.TUTOR) {
            data.put("steps", steps(file.steps()));
            data.put(
                    "certificates",
                    certificates.of(who.id()).stream()
                            .map(one -> row(one.issuedAt(), one.code()))
                            .toList());
        }
        data.put(
                "lessonsInSomebodysPlace",
                standIns.all(who, file.pairings()).stream()
                        .map(one -> standIn(one, who))
                        .toList());
        data.put("wishes", wishes(who));
        data.put(
                "messages",
                messages.by(who.side(), file.pairings()).stream()
                        .map(message -> row(message.writtenAt(), message.text()))
                        .toList());
        data.put("consents", consents(who));
        data.put("sentAgain", sentAgain(who));
        data.put(
                "howItGoes",
                checkIns.allOf(who).stream().map(TakingMyData::checkIn).toList());
        data.put(
                "concerns",
                concerns.by(who).stream()
                        .map(concern -> row(concern.reportedAt(), concern.text()))
                        .toList());
        data.put(
                "notes",
                notes.about(who).stream()
                        .map(note -> row(note.writtenAt(), note.text()))
                        .toList());
        data.put(
                "notesAboutYourLessons",
                notes.aboutPairings(file.pairings()).stream()
                        .map(note -> MOMENT.format(note.writtenAt()))
                        .toList());
        data.put("mails", mails(who));
        data.put("history", history(who));
        return data;
    }

    private static Map<String, Object> facts(Person person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ref", person.ref());
        facts.put("status", person.status().code());
        facts.put("statusSince", person.statusAt().toString());
        facts.put("pausedUntil", person.pausedUntil().map(Object::toString).orElse(""));
        facts.put("signedUpAt", person.createdAt().toString());
        facts.put(
                "addressConfirmedAt",
                person.confirmedAt().map(Instant::toString).orElse(""));
        Stream.concat(person.answers().stream(), person.moreTold().stream())
                // What learners and tutors have alike comes first.
                .sorted(Comparator.comparing(told -> !told.fact().shared()))
                .forEach(told -> facts.put(Fact.jsonKey(told.fact().column()), told.value()));
        return facts;
    }

    private static Map<String, Object> lesson(OwnLessons lessons) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("state", lessons.offered() ? "offered" : lessons.run() ? "running" : "ended");
        row.put("with", lessons.other());
        row.put("subject", lessons.subject());
        row.put("delivery", lessons.meeting().code());
        row.put("times", lessons.times().stream().map(Object::toString).toList());
        row.put("timesByDay", lessons.all().stream().map(TakingMyData::times).toList());
        row.put("since", lessons.since().toString());
        row.put("where", lessons.handover().map(Coded::code).orElse(""));
        row.put("until", lessons.until().map(Object::toString).orElse(""));
        return row;
    }

    private static Map<String, Object> one(Lesson lesson, PersonId who) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of(
                "startsAt", MOMENT.format(lesson.startsAt()),
                "minutes", lesson.minutes(),
                "state", lesson.state().code(),
                "by", lesson.by().map(Coded::code).orElse(""),
                "youSaid", lesson.said(who.side()).map(Coded::code).orElse(""),
                "youLetItStandOnAHoliday", lesson.stands(who.side())));
        if (who.side() == Side.TUTOR) {
            row.put("forNextTime", lesson.line().orElse(""));
        }
        return row;
    }

    private static Map<String, Object> standIn(Substitution one, PersonId who) {
        return Map.of(
                "askedAt", one.askedAt().map(MOMENT::format).orElse(""),
                "settledAt", one.settledAt().map(MOMENT::format).orElse(""),
                "state", one.state().code(),
                "youSaid", one.answer(who.side()).map(yes -> yes ? "yes" : "no").orElse(""),
                "lessons",
                        one.lessons().stream()
                                .map(lesson -> MOMENT.format(lesson.startsAt()))
                                .toList());
    }

    private static Map<String, String> checkIn(CheckIn checkIn) {
        return Map.of(
                "askedAt", MOMENT.format(checkIn.askedAt()),
                "youSaid", checkIn.answer().map(Coded::code).orElse(""),
                "line", checkIn.line().orElse(""));
    }

    private static Map<String, Object> times(Phase phase) {
        return Map.of(
                "from", phase.startsOn().toString(),
                "until", phase.end().map(Object::toString).orElse(""),
                "delivery", phase.meeting().code(),
                "times", phase.times().stream().map(Object::toString).toList());
    }

    private static Map<String, Object> talk(Interview talk) {
        return Map.of(
                "way", talk.way(),
                "times", talk.times().stream().map(Instant::toString).toList(),
                "taken", talk.taken().map(Instant::toString).orElse(""));
    }

    /** Of what was seen of them, by whom aside. */
    private static List<Map<String, String>> steps(List<StepStanding> steps) {
        return steps.stream()
                .flatMap(one -> one.seen().stream()
                        .map(seen -> Map.of(
                                "step", one.step().code(),
                                "seenOn", seen.seenOn().toString(),
                                "until", seen.until().map(Object::toString).orElse(""))))
                .toList();
    }

    /** What they said themselves. */
    private List<Map<String, String>> wishes(PersonId who) {
        List<Wish> said = wishes.of(who.side(), who.id()).stream()
                .filter(wish -> wish.side() == who.side())
                .toList();
        Map<Long, ? extends Person> others = people.of(who.side().other())
                .byId(said.stream().map(wish -> other(who.side(), wish)).toList());
        return said.stream()
                .map(wish ->
                        Map.of("of", ReadingOwnPage.called(others.get(other(who.side(), wish))), "wish", wish.kind()))
                .sorted(Comparator.<Map<String, String>, String>comparing(row -> row.get("wish"))
                        .thenComparing(row -> row.get("of")))
                .toList();
    }

    private static long other(Side side, Wish wish) {
        return side == Side.LEARNER ? wish.tutorId() : wish.learnerId();
    }

    /** To which version of the notice they agreed, when, and when they took it back. */
    private List<Map<String, Object>> consents(PersonId who) {
        return consenting.all(who).stream()
                .map(consent -> Map.<String, Object>of(
                        "noticeVersion", consent.noticeVersion(),
                        "agreedAt", MOMENT.format(consent.givenAt()),
                        "withdrawnAt", consent.withdrawnAt().map(MOMENT::format).orElse("")))
                .toList();
    }

    /** What came with their address and name, and was not taken over. */
    private List<Map<String, Object>> sentAgain(PersonId who) {
        return newer.of(who).stream()
                .map(waiting -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("at", MOMENT.format(waiting.receivedAt()));
                    waiting.told()
                            .answers()
                            .forEach(told -> row.put(Fact.jsonKey(told.fact().column()), told.value()));
                    return row;
                })
                .toList();
    }

    private List<Map<String, String>> mails(PersonId who) {
        return mails.to(Recipient.of(who.side(), who.id()), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(QueuedMail::id))
                .map(mail -> row(mail.at(), mail.kind() + " (" + mail.state().code() + ")"))
                .toList();
    }

    private List<Map<String, String>> history(PersonId who) {
        return audit.about(who.side().code(), who.id(), true, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(RecordedAction::at).thenComparing(RecordedAction::id))
                .map(done -> row(done.at(), done.action() + " by " + by(done.actor())))
                .toList();
    }

    private static String by(String actor) {
        return switch (actor) {
            case Audit.PUBLIC -> "yourself";
            case Audit.SYSTEM -> "the service";
            default -> "a coordinator";
        };
    }

    private static Map<String, String> row(Instant at, String what) {
        return Map.of("at", MOMENT.format(at), "what", what);
    }
}
