package org.ieum.week;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Meeting;

/** What stands in calendars, in files of mails and in those that follow somebody's lessons; Korean and Chinese in {@code messages/feed_*.properties}. */
@MessageBundle("feed")
public interface FeedMessages {

    @Message("Lessons")
    String name();

    @Message("Lesson: {subject}")
    String lesson(String subject);

    @Message
    String meetingOf(Meeting meeting);

    @Message("{how}. Your lessons stand on your own page.")
    String about(String how);
}
