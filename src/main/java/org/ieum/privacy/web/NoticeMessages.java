package org.ieum.privacy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which an admin writes the notice; in Korean in {@code messages/notice_ko.properties}. */
@MessageBundle("notice")
interface NoticeMessages {

    @Message("Privacy")
    String title();

    @Message("What people are told")
    String text();

    @Message(
            "Everybody reads this before they sign up and agrees to it. A line that begins with “# ” is a heading, with “- ” an item; {place} stands for the organisation's name. The table of what is kept how long follows by itself.")
    String textHint(String place);

    @Message("In Korean")
    String korean();

    @Message("In English")
    String english();

    @Message("In Chinese")
    String chinese();

    @Message("Publish as version {version}")
    String publish(int version);

    @Message(
            "Whoever agreed to an earlier version is asked again on their own page. No version is ever changed or deleted.")
    String publishHint();

    @Message("Each of the three texts has to say something, in at most {most} characters.")
    String bad(int most);

    @Message("Somebody else published another version meanwhile. Look at it, and write yours into it.")
    String overtaken();

    @Message("There is a problem")
    String problem();

    @Message("Published.")
    String published();

    @Message("All versions")
    String versions();

    @Message("Version {version}, since {date}")
    String line(int version, String date);

    @Message("What will be deleted")
    String coming();

    @Message(
            "Once a day the program deletes for good what is over. How long each is kept is a setting of whoever runs the program.")
    String comingHint();

    @Message("What")
    String what();

    @Message("Kept")
    String kept();

    @Message("With the next run")
    String next();

    @Message("Within a week")
    String week();

    @Message("Within a month")
    String month();
}
