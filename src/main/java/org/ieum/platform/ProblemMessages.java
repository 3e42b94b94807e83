package org.ieum.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong, in one sentence; Korean and Chinese stand in {@code messages/problem_ko.properties} and {@code _zh}. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message
    String title(ProblemKind kind);
}
