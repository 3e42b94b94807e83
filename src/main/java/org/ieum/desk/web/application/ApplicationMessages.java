package org.ieum.desk.web.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.desk.ApplicationStep;
import org.ieum.kernel.Side;

/** Words of the list of applications; in Korean in {@code messages/applications_ko.properties}. */
@MessageBundle("applications")
public interface ApplicationMessages {

    @Message("Applications")
    String title();

    @Message
    String side(Side side);

    @Message
    String step(ApplicationStep step);

    /** What is to be done at a step; empty where nothing is. */
    @Message
    String next(ApplicationStep step);

    @Message("Name")
    String name();

    @Message("Wants to")
    String kind();

    @Message("Step")
    String stepTitle();

    @Message("Since")
    String since();

    @Message("Next")
    String nextTitle();

    @Message("Talk on {time}")
    String talk(String time);

    @Message("Answer by")
    String by();

    @Message("Follow up on")
    String followUp();

    @Message("late")
    String late();

    @Message("Talks within seven days")
    String soon();

    @Message("Name or key")
    String search();

    @Message("All")
    String all();

    @Message("No application is like this.")
    String none();
}
