package org.ieum.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.desk.duplicate.MergeOutcome;
import org.ieum.follow.FollowedKind;

/** Words about two entries of one person; in Korean in {@code messages/merging_ko.properties}. */
@MessageBundle("merging")
public interface MergingMessages {

    @Message("Put together…")
    String toPreview();

    @Message("These are two people")
    String apart();

    @Message("It is remembered that these are two people.")
    String saidApart();

    @Message("Take this back")
    String notApart();

    @Message("One person: {name}")
    String title(String name);

    @Message("{name} ({ref}) stays")
    String stays(String name, String ref);

    @Message("{name} ({ref}) goes")
    String goes(String name, String ref);

    @Message("What follows to the one that stays")
    String follows();

    @Message("Nothing but the entry itself.")
    String nothing();

    @Message
    String kind(FollowedKind kind);

    @Message("What the one that stays answered about themselves stays as it is, with the day from which they wait. The"
            + " answers of the other one do not follow: copy first what is missing. Nobody is written to.")
    String answersStay();

    @Message("For a day it can be undone. Then the entry that goes is erased.")
    String forADay();

    @Message("Keep the other one instead")
    String otherWayRound();

    @Message("Put together")
    String merge();

    @Message
    String outcome(MergeOutcome outcome);

    @Message("Put together today")
    String today();

    @Message("{kept}, with the entry of {gone}")
    String pair(String kept, String gone);

    @Message("until {time}")
    String until(String time);

    @Message("Undo")
    String undo();

    @Message("They are two entries again.")
    String undone();

    @Message("It cannot be undone: the entry that went was moved meanwhile.")
    String notUndone();
}
