package org.ieum.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What went wrong, in one sentence; Korean and Chinese stand in {@code messages/problem_ko.properties} and {@code _zh}. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message("Some of what was sent is not right; nothing was changed.")
    String invalid();

    @Message("There is no such thing here.")
    String notFound();

    @Message("Please sign in.")
    String unauthorized();

    @Message("This is not open to you.")
    String forbidden();

    @Message("This cannot be read.")
    String malformed();

    @Message("This address does not answer that kind of request.")
    String methodNotAllowed();

    @Message("This address does not take that kind of content.")
    String unsupportedMediaType();

    @Message("That kind of answer is not to be had here.")
    String notAcceptable();

    @Message("This is too large.")
    String tooLarge();

    @Message("Somebody else changed this meanwhile; nothing was changed. Please try again.")
    String changedMeanwhile();

    @Message("This cannot be done now.")
    String conflict();

    @Message("Something went wrong here, not with you. Please try again later.")
    String internal();
}
