package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.holiday.Holiday;
import org.ieum.holiday.Holidays;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Does a lesson on a public holiday take place? Both are asked; it stands unless one of them says no. */
@Singleton
public class AskingAboutHolidays {

    @Inject Lessons lessons;
    @Inject Holidays holidays;
    @Inject Audit audit;
    @Inject Clock clock;

    /** The holiday on which a lesson is, in the installation's zone; whatever became of the lesson. */
    public Optional<Holiday> of(Lesson lesson) {
        return holidays.on(lesson.startsAt());
    }

    /** The same, as long as one of the two can still say something of it and has not. */
    public Optional<Holiday> asked(Lesson lesson, Side who) {
        return lesson.stands(who) || !isAhead(lesson, clock.instant()) ? Optional.empty() : of(lesson);
    }

    /**
     * One of the two says that it takes place. Saying so again changes nothing; whoever means no cancels it.
     *
     * @return refused with {@code lesson-not-open} once it has begun or is not held, and on a day that is no holiday
     * @throws HttpProblem 404 for a lesson that is not theirs
     */
    @Transactional
    public Result<Lesson> stands(long id, PersonId who) {
        Lesson lesson = lessons.lock(id);
        if (lesson.personId(who.side()) != who.id()) {
            throw HttpProblem.notFound();
        }
        if (!isAhead(lesson, clock.instant()) || of(lesson).isEmpty()) {
            return Result.refused("lesson-not-open");
        }
        if (!lesson.stands(who.side())) {
            lesson.letStand(who.side());
            audit.record(
                    Audit.PUBLIC,
                    who.side().code() + ".lesson-stands",
                    who.side().code(),
                    who.id());
        }
        return Result.done(lesson);
    }

    private static boolean isAhead(Lesson lesson, Instant now) {
        return LessonState.AHEAD.contains(lesson.state()) && lesson.startsAt().isAfter(now);
    }
}
