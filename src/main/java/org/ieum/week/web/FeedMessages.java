package org.ieum.week.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands in a calendar that follows somebody's lessons; Korean and Chinese in {@code messages/feed_*.properties}. */
@MessageBundle("feed")
public interface FeedMessages {

    @Message("Lessons")
    String name();

    @Message("Lesson: {subject}")
    String lesson(String subject);
}
