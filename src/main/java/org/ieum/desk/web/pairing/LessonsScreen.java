package org.ieum.desk.web.pairing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.web.pairing.LessonLines.LessonLine;
import org.ieum.handover.Handovers;
import org.ieum.handover.web.HandoversMessages;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.AskingAboutHolidays;
import org.ieum.lesson.FreeForLessons;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.web.LocalNames;
import org.ieum.platform.Choice;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;

/** A pairing's lessons as a coordinator sees them; each look is a reading of both people. */
@Singleton
class LessonsScreen {

    /** As many as half a year has, twice a week. */
    static final int PAGE = 50;

    @Inject Pairings pairings;
    @Inject Lessons lessons;
    @Inject FreeForLessons free;
    @Inject AskingAboutHolidays holidays;
    @Inject Handovers handovers;
    @Inject Persons people;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Whose lessons they are.
     *
     * @param where how it stands with where they meet; empty if no hand-over knows them
     */
    record HeadView(
            long pairing,
            long learnerId,
            String learner,
            long tutorId,
            String tutor,
            String subject,
            String zone,
            String where) {}

    /** @param older the moment behind which there are more; empty for none */
    record LessonsListView(HeadView head, List<LessonLine> ahead, List<LessonLine> before, String older) {}

    /**
     * One of them, and what can be said of it.
     *
     * @param open whether it is to come, and can be cancelled
     * @param movable whether it can be moved as well
     * @param over whether it can be said what became of it
     * @param parties who can have cancelled it
     * @param absent who can have stayed away
     * @param typed minutes as they were sent, or as planned
     */
    record OneLessonView(
            HeadView head,
            LessonLine line,
            String notice,
            String problem,
            boolean open,
            boolean movable,
            boolean over,
            List<Choice> parties,
            List<Choice> absent,
            List<Choice> times,
            String typed) {}

    /** @throws HttpProblem 404 if there is no such pairing */
    @Transactional
    TemplateInstance list(long id, Optional<Instant> behind, PageLanguage language, String actor) {
        Pairing pairing = Optional.ofNullable(pairings.findById(id)).orElseThrow(HttpProblem::notFound);
        LessonLines lines = LessonLines.in(language, clock.getZone());
        Instant now = clock.instant();
        List<Lesson> before = lessons.before(id, behind.filter(now::isAfter).orElse(now), PAGE + 1);
        List<Lesson> shown = before.stream().limit(PAGE).toList();
        return PairingTemplates.lessons(new LessonsListView(
                        head(pairing, language, actor),
                        behind.isPresent() ? List.of() : lines(lessons.from(id, now), lines),
                        lines(shown, lines),
                        before.size() > PAGE ? shown.get(PAGE - 1).startsAt().toString() : ""))
                .setLocale(language.locale());
    }

    /** @throws HttpProblem 404 if there is no such lesson, or it is another pairing's */
    @Transactional
    TemplateInstance one(
            long id,
            long lessonId,
            Optional<LessonDone> done,
            Optional<LessonFault> fault,
            String typed,
            PageLanguage language,
            String actor) {
        Lesson lesson = theirs(id, lessonId);
        LessonLines lines = LessonLines.in(language, clock.getZone());
        boolean begun = !lesson.startsAt().isAfter(clock.instant());
        boolean open = !begun && lesson.canBecome(LessonState.CANCELLED);
        boolean movable = !begun && lesson.canBecome(LessonState.MOVED);
        return PairingTemplates.lesson(new OneLessonView(
                        head(pairings.findById(id), language, actor),
                        lines.of(lesson, holidays.of(lesson)),
                        fault.isPresent() ? "" : done.map(lines.words()::done).orElse(""),
                        fault.map(wrong -> wrong.say(lines.words())).orElse(""),
                        open,
                        movable,
                        begun && lesson.canBecome(LessonState.HELD),
                        Choice.of(List.of(LessonParty.values()), lines.words()::partyOf),
                        Choice.of(Stream.of(Side.values()).map(LessonParty::of).toList(), lines.words()::partyOf),
                        movable ? times(lesson) : List.of(),
                        typed.isEmpty() ? Integer.toString(lesson.minutes()) : typed))
                .setLocale(language.locale());
    }

    /** @throws HttpProblem 404 if there is no such lesson, or it is another pairing's */
    @Transactional
    Lesson theirs(long id, long lessonId) {
        return Optional.ofNullable(lessons.findById(lessonId))
                .filter(lesson -> lesson.pairingId() == id)
                .orElseThrow(HttpProblem::notFound);
    }

    private List<LessonLine> lines(List<Lesson> some, LessonLines lines) {
        return some.stream()
                .map(lesson -> lines.of(lesson, holidays.of(lesson)))
                .toList();
    }

    private List<Choice> times(Lesson lesson) {
        return free.alternatives(lesson, clock.instant()).stream()
                .map(start -> new Choice(start.toString(), TimeText.moment(start, clock.getZone())))
                .toList();
    }

    private HeadView head(Pairing pairing, PageLanguage language, String actor) {
        for (Side side : Side.values()) {
            audit.record(actor, side.code() + ".lessons-read", side.code(), pairing.personId(side));
        }
        return new HeadView(
                pairing.id(),
                pairing.learnerId(),
                name(pairing, Side.LEARNER),
                pairing.tutorId(),
                name(pairing, Side.TUTOR),
                catalogue.names(language).subject(pairing.subject()),
                LocalNames.zone(clock.getZone().getId(), language.locale()),
                Optional.ofNullable(handovers.findById(pairing.id()))
                        .map(one ->
                                Messages.in(language, HandoversMessages.class).stageOf(one.stage()))
                        .orElse(""));
    }

    private String name(Pairing pairing, Side side) {
        return people.get(new PersonId(side, pairing.personId(side))).called().withKey();
    }
}
