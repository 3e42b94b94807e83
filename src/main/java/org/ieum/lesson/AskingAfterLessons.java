package org.ieum.lesson;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Did you meet? Each of the two says it for themselves; from it comes what became of the lesson. Silence is not a no. */
@Singleton
public class AskingAfterLessons {

    @Inject Lessons lessons;
    @Inject Audit audit;
    @Inject Clock clock;

    /** One of the two says it, and writes nothing down. */
    @Transactional
    public Result<Lesson> say(long id, PersonId who, LessonWord word) {
        return say(id, who, word, LessonNote.NONE);
    }

    /**
     * One of the two says it; the last word of each counts. Whoever met, met: a lesson that one of them was at was held.
     *
     * @param note of a tutor, if they met; else it is not looked at
     * @return refused with {@code lesson-not-open} before it begins, and for one that was cancelled
     * @throws HttpProblem 404 for a lesson that is not theirs
     */
    @Transactional
    public Result<Lesson> say(long id, PersonId who, LessonWord word, LessonNote note) {
        Lesson lesson = lessons.lock(id);
        if (lesson.personId(who.side()) != who.id()) {
            throw HttpProblem.notFound();
        }
        if (lesson.startsAt().isAfter(clock.instant()) || lesson.state() == LessonState.CANCELLED) {
            return Result.refused("lesson-not-open");
        }
        lesson.say(who.side(), word);
        switch (word) {
            case MET -> met(lesson, who, note);
            case NOBODY_CAME -> {
                if (LessonState.AHEAD.contains(lesson.state())) {
                    lesson.miss(LessonParty.of(who.side().other()));
                }
            }
            case TALK -> {}
        }
        String done = word == LessonWord.TALK ? "wants-to-talk" : "lesson-said";
        audit.record(Audit.PUBLIC, who.side().code() + "." + done, who.side().code(), who.id());
        return Result.done(lesson);
    }

    private static void met(Lesson lesson, PersonId who, LessonNote note) {
        boolean tutor = who.side() == Side.TUTOR;
        lesson.hold(note.minutes().filter(typed -> tutor).orElse(lesson.minutes()));
        note.line().filter(typed -> tutor).ifPresent(lesson::write);
    }

    /** That there was a lesson stays, for the numbers; what they said of it does not. */
    void forgotten(@Observes PersonForgotten event) {
        lessons.allOf(event.who()).forEach(lesson -> lesson.forget(event.who().side()));
    }
}
