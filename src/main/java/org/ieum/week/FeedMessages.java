package org.ieum.week;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Meeting;
import org.ieum.pairing.Turn;

/** What stands in calendars, in files of mails and in those that follow somebody's lessons; Korean and Chinese in {@code messages/feed_*.properties}. */
@MessageBundle("feed")
public interface FeedMessages {

    @Message("Lessons")
    String name();

    @Message("Lesson: {subject}")
    String lesson(String subject);

    /** Which of a learner's two tutors of a subject, while one hands on to the other: calendars name nobody. */
    @Message
    String turnOf(Turn turn);

    @Message("somebody stands in")
    String instead();

    @Message
    String meetingOf(Meeting meeting);

    @Message("{how}. Your lessons stand on your own page.")
    String about(String how);
}
