package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.web.CheckInMessages;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Need;
import org.ieum.pairing.Phase;
import org.ieum.pairing.Turn;
import org.ieum.person.Person;
import org.ieum.person.PromiseSettings;
import org.ieum.person.Status;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.pledge.PledgedYear;
import org.ieum.privacy.Consenting;
import org.ieum.screening.StepWords;
import org.ieum.selfservice.EndingMyself.AfterAnEnd;
import org.ieum.selfservice.GoingOn;
import org.ieum.selfservice.OwnFile;
import org.ieum.selfservice.OwnLessons;
import org.ieum.selfservice.SeeingTutors;
import org.ieum.tutor.Tutor;

/** A person's own page: how things stand, their lessons, and what they can do. */
@Singleton
class OwnScreen {

    @Inject Catalogue catalogue;
    @Inject Clock clock;
    @Inject PromiseSettings promises;
    @Inject SeeingTutors seeing;
    @Inject EachLesson each;
    @Inject Consenting consenting;
    @Inject StandingInScreen standing;
    @Inject GoingOn goingOn;
    @Inject OwnOffersScreen offers;

    record OwnPageView(
            String title,
            String notice,
            List<String> standing,
            List<OwnOffersScreen.OwnOffer> offers,
            OwnGoingOn goOn,
            List<OwnStepLine> steps,
            String nextStep,
            List<LessonView> lessons,
            List<OwnCheckIn> checkIns,
            List<EachLesson.Line> before,
            List<EachLesson.Line> next,
            boolean reminded,
            List<OwnChoice> choices) {}

    /**
     * Lessons that run.
     *
     * @param ends whether their end is known already
     * @param where says how it stands with room or place; empty for those whose two agreed among themselves
     */
    record LessonView(
            long pairing,
            String subject,
            String with,
            String times,
            String elsewhere,
            String meeting,
            String since,
            String later,
            String where,
            boolean ends) {}

    /**
     * A question how lessons go.
     *
     * @param said what they answered; empty while they have not
     */
    record OwnCheckIn(long id, String question, String said, List<Choice> answers) {}

    /** What a tutor whose lessons ended can say; null while nobody asks it. */
    record OwnGoingOn(String teachOn, String rest, String stop) {}

    /** A step to become a tutor, and how it stands. */
    record OwnStepLine(String name, String state) {}

    record OwnChoice(String href, String label, String text) {}

    TemplateInstance show(OwnFile file, String notice, PageLanguage language) {
        OwnPageFormatter format = OwnPageFormatter.in(language, clock.getZone());
        Map<String, String> subjects = catalogue.names(language).subjects();
        return SelfserviceTemplates.own(new OwnPageView(
                        format.words().hello(file.person().displayName()),
                        notice(notice, format.words()),
                        standing(file, subjects, format),
                        offers.of(file, subjects, format),
                        goOn(file, format.words()),
                        steps(file, format),
                        nextStep(file, format),
                        file.running().stream()
                                .map(lessons -> lesson(lessons, file.person(), subjects, format))
                                .toList(),
                        file.checkIns().stream()
                                .map(checkIn -> checkIn(checkIn, file, subjects, format))
                                .toList(),
                        each.asked(file, format),
                        each.next(file, format),
                        file.reminded(),
                        choices(file, format)))
                .setLocale(language.locale());
    }

    private OwnCheckIn checkIn(CheckIn checkIn, OwnFile file, Map<String, String> subjects, OwnPageFormatter format) {
        CheckInMessages words = Messages.in(format.language(), CheckInMessages.class);
        OwnLessons about = file.lessons().stream()
                .filter(lessons -> lessons.pairing() == checkIn.pairingId())
                .findFirst()
                .orElseThrow();
        String subject = subjects.getOrDefault(about.subject(), about.subject());
        String which = about.turn() == Turn.ALONE ? "" : " (" + format.with(about, LocalDate.now(clock)) + ")";
        return new OwnCheckIn(
                checkIn.id(),
                (checkIn.isLast() ? words.lastQuestion(subject) : words.question(subject)) + which,
                checkIn.answer().map(answer -> words.said(words.answer(answer))).orElse(""),
                Choice.of(List.of(CheckInAnswer.values()), words::answer));
    }

    private static String notice(String code, OwnMessages words) {
        return Optional.ofNullable(code)
                .flatMap(said -> Coded.find(OwnNotice.class, said.replace('-', '_')))
                .map(words::notice)
                .orElse("");
    }

    private List<String> standing(OwnFile file, Map<String, String> subjects, OwnPageFormatter format) {
        Person person = file.person();
        OwnMessages words = format.words();
        LocalDate today = LocalDate.now(clock);
        String stands = switch (person.status()) {
            case APPLIED -> {
                LocalDate by = answeredBy(person);
                yield by.isBefore(today) ? words.late(format.date(by)) : words.applied(format.date(by));
            }
            case INTERVIEW -> file.talk().isPresent() ? words.talk() : words.interview(format.date(answeredBy(person)));
            case APPROVED -> accepted(file, subjects, format, today);
            case PAUSED ->
                person.pausedUntil()
                        .map(day -> words.restsUntil(format.date(day)))
                        .orElseGet(words::rests);
            case REFUSED -> person.refusal().map(words::notThisTimeFor).orElseGet(words::notThisTime);
            case LEFT -> words.gone();
        };
        return Stream.concat(Stream.of(stands), file.year().stream().map(year -> OwnPledgePage.said(year, format)))
                .toList();
    }

    private OwnGoingOn goOn(OwnFile file, OwnMessages words) {
        return file.person() instanceof Tutor tutor && goingOn.isAsked(tutor)
                ? new OwnGoingOn(
                        words.afterEnd(AfterAnEnd.TEACH_ON),
                        words.afterEnd(AfterAnEnd.REST),
                        words.afterEnd(AfterAnEnd.STOP))
                : null;
    }

    /** All of somebody who has applied; of somebody who teaches, what was seen. */
    private static List<OwnStepLine> steps(OwnFile file, OwnPageFormatter format) {
        StepWords words = StepWords.in(format.language(), format::date);
        return file.steps().stream()
                .filter(one -> applies(file) || one.seen().isPresent())
                .map(one -> new OwnStepLine(words.name(one), words.state(one)))
                .toList();
    }

    private static String nextStep(OwnFile file, OwnPageFormatter format) {
        return applies(file) ? StepWords.in(format.language(), format::date).next(file.steps()) : "";
    }

    private static boolean applies(OwnFile file) {
        return !file.steps().isEmpty() && file.person().status().applies();
    }

    private static String accepted(
            OwnFile file, Map<String, String> subjects, OwnPageFormatter format, LocalDate today) {
        OwnMessages words = format.words();
        String monday = format.date(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        if (file.asked()) {
            return words.asked();
        }
        if (file.running().isEmpty()) {
            return file.who().side() == Side.LEARNER ? words.learnerWaits(monday) : words.tutorWaits(monday);
        }
        // Whoever is handed on has lessons, and somebody is looked for who goes on with them.
        Set<String> taught = file.running().stream()
                .filter(lessons -> lessons.until().isEmpty())
                .map(OwnLessons::subject)
                .collect(Collectors.toSet());
        String open = file.person() instanceof Learner learner
                ? learner.needs().stream()
                        .map(Need::subject)
                        .filter(subject -> !taught.contains(subject))
                        .map(subject -> subjects.getOrDefault(subject, subject))
                        .collect(Collectors.joining(", "))
                : "";
        return open.isEmpty() ? words.settled() : words.stillLooking(open, monday);
    }

    /** Counted from when the address was proven, or from a later move. */
    private LocalDate answeredBy(Person person) {
        return person.confirmedAt()
                .filter(at -> at.isAfter(person.statusAt()))
                .orElse(person.statusAt())
                .atZone(clock.getZone())
                .toLocalDate()
                .plus(promises.answerWithin());
    }

    private LessonView lesson(
            OwnLessons lessons, Person person, Map<String, String> subjects, OwnPageFormatter format) {
        OwnMessages words = format.words();
        return new LessonView(
                lessons.pairing(),
                subjects.getOrDefault(lessons.subject(), lessons.subject()),
                words.with(format.other(lessons)),
                format.times(lessons.times()),
                elsewhere(person)
                        ? words.whereYouAre(format.times(lessons.times(), person.timeZone(), clock.instant()))
                        : "",
                format.words().meetingOf(lessons.meeting()),
                since(lessons, format),
                lessons.later().map(later -> later(later, person, format)).orElse(""),
                lessons.handover().map(words::whereOf).orElse(""),
                lessons.until().isPresent());
    }

    private String since(OwnLessons lessons, OwnPageFormatter format) {
        OwnMessages words = format.words();
        String since = format.since(lessons.since(), LocalDate.now(clock));
        return lessons.until()
                .map(until -> since + " · " + words.lastDay(format.date(until.minusDays(1))))
                .orElse(since);
    }

    private String later(Phase later, Person person, OwnPageFormatter format) {
        String times = format.times(later.times());
        String there = elsewhere(person)
                ? " (" + format.words().whereYouAre(format.times(later.times(), person.timeZone(), clock.instant()))
                        + ")"
                : "";
        return format.words().from(format.date(later.startsOn())) + ": " + times + there + " · "
                + format.words().meetingOf(later.meeting());
    }

    private boolean elsewhere(Person person) {
        return !clock.getZone().getRules().equals(person.timeZone().getRules());
    }

    private List<OwnChoice> choices(OwnFile file, OwnPageFormatter format) {
        OwnMessages words = format.words();
        MyDataMessages data = Messages.in(format.language(), MyDataMessages.class);
        boolean agreed = consenting.isCurrent(file.who());
        Status status = file.person().status();
        List<OwnChoice> choices = new ArrayList<>();
        if (status == Status.PAUSED || status.isOut()) {
            choices.add(new OwnChoice(
                    "/my/back",
                    words.comeBack(),
                    status == Status.PAUSED ? words.comeBackText() : words.applyAgainText()));
        }
        if (status == Status.INTERVIEW && file.talk().isPresent()) {
            choices.add(new OwnChoice("/my/interview", words.talkTitle(), words.talk()));
        }
        file.year()
                .filter(PledgedYear::due)
                .ifPresent(year -> choices.add(new OwnChoice(
                        "/my/pledge",
                        words.pledge(),
                        year.said().map(words::pledgeStands).orElseGet(words::pledgeAsks))));
        choices.addAll(standing.choices(file, format));
        choices.add(new OwnChoice("/my/hours", words.hours(), words.hoursText()));
        choices.add(new OwnChoice("/my/facts", words.facts(), words.factsText()));
        if (file.who().side() == Side.TUTOR) {
            choices.add(new OwnChoice("/my/given", words.given(), words.givenText()));
            choices.add(new OwnChoice("/my/introduction", words.introduction(), words.introductionText()));
            choices.add(standing.choice(file, format));
        } else {
            choices.add(new OwnChoice("/my/goal", words.goal(), words.goalText()));
            choices.add(new OwnChoice("/my/confided", data.confided(), data.confidedText()));
            if (seeing.isOpen() && status == Status.APPROVED) {
                choices.add(new OwnChoice("/my/wishes", words.wishes(), words.wishesText()));
            }
        }
        if (status.next().contains(Status.PAUSED)) {
            choices.add(new OwnChoice(
                    "/my/rest", status == Status.PAUSED ? words.restAnew() : words.rest(), words.restText()));
        }
        if (status != Status.LEFT) {
            choices.add(new OwnChoice("/my/leaving", words.leave(), words.leaveText()));
        }
        choices.add(new OwnChoice("/my/concern", words.concern(), words.concernText()));
        choices.add(new OwnChoice("/my/consent", words.consent(), agreed ? words.consentText() : words.consentDue()));
        choices.add(new OwnChoice("/my/kept", data.title(), data.text()));
        choices.add(new OwnChoice("/my/forgetting", words.forget(), words.forgetText()));
        return choices;
    }
}
