package org.ieum.selfservice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of what people did themselves; in Korean in {@code messages/changes_ko.properties}. */
@MessageBundle("changes")
public interface ChangesMessages {

    @Message("What people changed themselves")
    String title();

    @Message("By the link to their own page. The next round goes by it; what runs and no longer fits is in its report.")
    String lead();

    @Message("Nothing yet. People get the link to their page when they confirm their address, and at /me at any time.")
    String none();

    @Message("When")
    String at();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("learner")
    String learner();

    @Message("tutor")
    String tutor();

    @Message("Older ones")
    String older();

    @Message
    String changeOf(OwnChange change);
}
