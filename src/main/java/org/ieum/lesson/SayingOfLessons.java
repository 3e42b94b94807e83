package org.ieum.lesson;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.holiday.Holidays;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Takes what one of the two, or the organisation, says of one lesson; the other one is told at once. */
@Singleton
public class SayingOfLessons {

    /** With less notice somebody may be on the way. */
    static final Duration NOTICE = Duration.ofHours(24);

    private static final Duration SOON = Duration.ofHours(3);

    private static final String OVER = "lesson-not-open";

    @Inject Lessons lessons;
    @Inject FreeForLessons free;
    @Inject Holidays holidays;
    @Inject Event<LessonChanged> changed;
    @Inject Event<LessonSaid> heard;
    @Inject Event<LessonLate> late;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Who says so.
     *
     * @param side empty for the organisation
     * @param actor as audit rows name people
     */
    public record Teller(Optional<Side> side, String actor) {}

    /**
     * It is not held.
     *
     * @param by whose word it is
     * @return refused with {@code lesson-not-open} if it is over, or cancelled already by somebody else
     * @throws HttpProblem 404 if there is no such lesson
     */
    @Transactional
    public Result<Lesson> cancel(long id, LessonParty by, Teller teller) {
        Lesson lesson = lessons.lock(id);
        if (says(lesson, LessonState.CANCELLED, by)) {
            return Result.done(lesson);
        }
        if (!lesson.canBecome(LessonState.CANCELLED) || hasBegun(lesson)) {
            return Result.refused(OVER);
        }
        lesson.cancel(by, clock.instant().plus(notice(lesson)).isAfter(lesson.startsAt()));
        return tell(lesson, "cancelled", teller);
    }

    /**
     * It is at another time, this once.
     *
     * @return refused with {@code lesson-not-open} if it is over or was moved before, {@code times-taken} if one of the two
     *     is not free
     * @throws HttpProblem 404 if there is no such lesson
     */
    @Transactional
    public Result<Lesson> move(long id, Instant to, Teller teller) {
        Lesson lesson = lessons.lock(id);
        if (lesson.state() == LessonState.MOVED && lesson.startsAt().equals(to)) {
            return Result.done(lesson);
        }
        if (!lesson.canBecome(LessonState.MOVED) || hasBegun(lesson)) {
            return Result.refused(OVER);
        }
        if (!to.isAfter(clock.instant()) || !free.isFree(lesson, to)) {
            return Result.refused("times-taken");
        }
        lesson.move(to);
        // Whoever chose the day is not asked whether they meant it.
        teller.side().ifPresent(lesson::letStand);
        return tell(lesson, "moved", teller);
    }

    /**
     * It was held.
     *
     * @param minutes empty for as long as planned
     * @return refused with {@code lesson-not-open} if it has not begun, or was cancelled
     * @throws HttpProblem 404 if there is no such lesson
     */
    @Transactional
    public Result<Lesson> hold(long id, Optional<Integer> minutes, Teller teller) {
        Lesson lesson = lessons.lock(id);
        if (!lesson.canBecome(LessonState.HELD) || !hasBegun(lesson)) {
            return Result.refused(OVER);
        }
        lesson.hold(minutes.orElse(lesson.minutes()));
        return written(lesson, "held", teller);
    }

    /**
     * Somebody did not come.
     *
     * @return refused with {@code lesson-not-open} if it has not begun, or was cancelled
     * @throws HttpProblem 404 if there is no such lesson
     */
    @Transactional
    public Result<Lesson> miss(long id, LessonParty who, Teller teller) {
        Lesson lesson = lessons.lock(id);
        if (says(lesson, LessonState.MISSED, who)) {
            return Result.done(lesson);
        }
        if (!lesson.canBecome(LessonState.MISSED) || !hasBegun(lesson)) {
            return Result.refused(OVER);
        }
        lesson.miss(who);
        return written(lesson, "missed", teller);
    }

    /**
     * One of the two comes late; the other one is told, once.
     *
     * @return refused with {@code lesson-not-open} long before it begins, once it is over, and for one that is not held
     * @throws HttpProblem 404 if there is no such lesson
     */
    @Transactional
    public Result<Lesson> late(long id, Side who, Teller teller) {
        Lesson lesson = lessons.lock(id);
        if (!LessonState.AHEAD.contains(lesson.state()) || !isNear(lesson, clock.instant())) {
            return Result.refused(OVER);
        }
        late.fire(new LessonLate(id, who.other()));
        return written(lesson, "late", teller);
    }

    /** Whether it begins soon or has begun and is not over: when somebody can say that they are late. */
    public static boolean isNear(Lesson lesson, Instant now) {
        return now.isAfter(lesson.startsAt().minus(SOON))
                && now.isBefore(lesson.startsAt().plusSeconds(lesson.minutes() * 60L));
    }

    /** On the evening before a holiday both are asked: a no by then is in time. */
    private Duration notice(Lesson lesson) {
        return holidays.on(lesson.startsAt()).isPresent() ? SOON : NOTICE;
    }

    private boolean hasBegun(Lesson lesson) {
        return !lesson.startsAt().isAfter(clock.instant());
    }

    private Result<Lesson> tell(Lesson lesson, String done, Teller teller) {
        lessons.flush();
        for (Side reader : Side.values()) {
            if (teller.side().filter(reader::equals).isEmpty()) {
                changed.fire(new LessonChanged(lesson.id(), lesson.version(), reader));
            }
        }
        return written(lesson, done, teller);
    }

    /** Both histories have it. */
    private Result<Lesson> written(Lesson lesson, String done, Teller teller) {
        for (Side side : Side.values()) {
            audit.record(teller.actor(), side.code() + ".lesson-" + done, side.code(), lesson.personId(side));
        }
        heard.fire(new LessonSaid(lesson.id(), lesson.state()));
        return Result.done(lesson);
    }

    private static boolean says(Lesson lesson, LessonState state, LessonParty by) {
        return lesson.state() == state && lesson.by().filter(by::equals).isPresent();
    }
}
