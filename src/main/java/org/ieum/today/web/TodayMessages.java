package org.ieum.today.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.queue.FigureKind;
import org.ieum.queue.QueueKind;
import org.ieum.today.WeekStep;

/** Words of the desk's first page; all in {@code messages/today_*.properties}. */
@MessageBundle("today")
public interface TodayMessages {

    @Message("Today")
    String title();

    @Message("The week")
    String week();

    @Message
    String step(WeekStep step);

    /** What the one next thing to do is. */
    @Message
    String next(WeekStep step);

    @Message("Waiting for you")
    String waiting();

    @Message
    String queue(QueueKind kind);

    @Message("{#if days == 0}since today{#else if days == 1}for a day{#else}for {days} days{/if}")
    String oldest(long days);

    @Message("the next on {day}")
    String soonest(String day);

    @Message("Nothing waits: {queues}.")
    String empty(String queues);

    @Message("Nothing waits for anybody.")
    String nothing();

    @Message("These seven days")
    String figures();

    @Message
    String figure(FigureKind kind);

    @Message("as before")
    String same();

    @Message("{more} more than the week before")
    String more(long more);

    @Message("{less} fewer than the week before")
    String fewer(long less);

    @Message("Since you were here on {day}")
    String since(String day);

    @Message("Learners and tutors changed {#if count == 1}one thing{#else}{count} things{/if} by themselves.")
    String byPeople(long count);

    @Message("Colleagues did {#if count == 1}one thing{#else}{count} things{/if}.")
    String byColleagues(long count);

    @Message("Nothing changed.")
    String noChange();

    @Message("The last backup was made on {day}. Tell whoever runs this service.")
    String oldBackup(String day);

    @Message("No backup has been made yet. If this stands here tomorrow too, tell whoever runs this service.")
    String noBackup();
}
