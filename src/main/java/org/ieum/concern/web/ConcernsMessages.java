package org.ieum.concern.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.concern.ConcernDeed;

/** Words of the pages of those who read concerns; Korean in {@code messages/concerns_ko.properties}. */
@MessageBundle("concerns")
public interface ConcernsMessages {

    /** In English in {@code concerns_en.properties}. */
    @Message
    String deed(ConcernDeed deed);

    @Message("Concerns")
    String title();

    @Message("You are named to read these. Nobody else sees them, and each reading is written down.")
    String lead();

    @Message("There are none.")
    String none();

    @Message("Concern {id}")
    String one(long id);

    @Message("Reported")
    String reported();

    @Message("Standing")
    String standing();

    @Message("nobody has looked")
    String fresh();

    @Message("looked at")
    String looked();

    @Message("settled")
    String settled();

    @Message("By whom")
    String by();

    @Message("somebody who gave no name")
    String nobody();

    @Message("How they are reached")
    String contact();

    @Message("About the lessons of")
    String about();

    @Message("These lessons are stopped. Nobody was told by this.")
    String areStopped();

    @Message("The other one was told that there are no lessons for now.")
    String wereTold();

    @Message("I have looked; lessons go on")
    String goOn();

    @Message("I have looked; lessons stay stopped")
    String stay();

    @Message("I have looked at it")
    String look();

    @Message("Stop the lessons")
    String stop();

    @Message("Tell the other one that there are no lessons for now (not why)")
    String tell();

    @Message("What is done about it")
    String done();

    @Message("Write something down")
    String note();

    @Message("Write it down")
    String keep();

    @Message("It is about one of those who read concerns")
    String withhold();

    @Message("Keep it from {name}")
    String withholdFrom(String name);

    @Message("Settle it")
    String settle();

    @Message("How it was settled")
    String settleHow();

    @Message("Log")
    String log();

    @Message("by the service")
    String byService();

    @Message("by whoever reported it")
    String byReporter();

    @Message("There is a problem")
    String problem();

    @Message("Please write something, at most 4,000 letters.")
    String badNote();

    @Message("Nobody would be left who reads it.")
    String nobodyLeft();

    @Message("Who reads concerns")
    String readers();

    @Message(
            "Those whom you tick read what is reported, and nobody else; people who report see the names that stand here."
                    + " While nobody is ticked, the admins read it.")
    String readersLead();

    @Message("Name that people see")
    String shownAs();

    @Message("Reads concerns")
    String reads();

    @Message("Emergency line")
    String emergency();

    @Message("Stands beside the form for concerns and in every mail: a number and when somebody answers.")
    String emergencyHint();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Whoever reads concerns needs a name, in one line of at most {most} letters.")
    String badName(int most);
}
