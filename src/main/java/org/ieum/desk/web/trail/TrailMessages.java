package org.ieum.desk.web.trail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of the trail; Korean and Chinese in {@code messages/trail_*.properties}. */
@MessageBundle("trail")
public interface TrailMessages {

    @Message("The trail")
    String title();

    @Message("What everybody did and looked at, the newest first, and from which network. Nobody can change it.")
    String lead();

    @Message("Stopped while reading")
    String stopped();

    @Message(
            "They wanted to read of more people than is usual today. Ask them first, by another way than a mail. If it was work, let them read as much again today; if not, keep them out at “Accounts” or “Tokens”.")
    String stoppedHint();

    @Message("Let {who} go on today")
    String allow(String who);

    @Message("Another admin lets you go on.")
    String anotherAdmin();

    @Message("Only what {who} did")
    String of(String who);

    @Message("What everybody did")
    String everybody();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("About")
    String about();

    @Message("From where")
    String network();

    @Message("Nothing is written here.")
    String nothing();

    @Message("Earlier")
    String earlier();

    @Message("a person themselves")
    String themselves();

    @Message("the service")
    String service();
}
