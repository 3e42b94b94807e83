package org.ieum.selfservice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read of what is kept about them; Korean and Chinese in {@code messages/mydata_*.properties}. */
@MessageBundle("mydata")
public interface MyDataMessages {

    @Message("What we keep about me")
    String title();

    @Message("Everything that is kept about you, to read here or to take along as a file.")
    String text();

    @Message("This is what you told us, and what is kept of your time with us. Nobody but you can open this page.")
    String lead();

    @Message("What you told us")
    String told();

    @Message("What is kept besides")
    String besides();

    @Message("How many")
    String count();

    @Message("What")
    String what();

    @Message("None")
    String nothing();

    @Message("Take all of it as a file")
    String file();

    @Message("The file has every line of what is counted here. It is made for programs, and any text editor opens it.")
    String fileHint();

    @Message("Change what you told us")
    String change();

    @Message("Not a word was said")
    String unsaid();

    @Message("For the coordinators alone")
    String confided();

    @Message("Only the coordinators read what stands here. You can change it or leave it empty at any time.")
    String confidedText();

    @Message("Why do you want to learn?")
    String why();

    @Message("Is there somebody you would rather not meet?")
    String avoid();

    @Message("Write no names. Say what kind of person, or from where: “nobody who lives near me”, “no men”.")
    String avoidHint();

    @Message("Through whom we reach you")
    String through();

    @Message("How we reach you without mail")
    String reached();

    @Message("How your guardian agreed")
    String guardianHow();

    @Message("When your guardian agreed")
    String guardianAt();

    @Message("How much you know, as tutors read it")
    String level();

    @Message("What you want to reach, as tutors read it")
    String goal();

    @Message("What learners call you")
    String shownAs();

    @Message("Your introduction, as learners read it")
    String introduction();

    @Message("What you said about the end of your pledge")
    String pledgeAnswer();

    @Message("Where in the city you live")
    String district();

    @Message("Whether you stand in for others")
    String standsIn();

    @Message("Pairs: running, proposed and ended")
    String lessons();

    @Message("Single lessons")
    String eachLesson();

    @Message("Steps of a tutor that were seen")
    String steps();

    @Message("Certificates")
    String certificates();

    @Message("Lessons in somebody's place")
    String lessonsInSomebodysPlace();

    @Message("Wishes")
    String wishes();

    @Message("What you wrote to each other")
    String messages();

    @Message("Agreements to the privacy notice")
    String consents();

    @Message("Answers that you sent again")
    String sentAgain();

    @Message("What you said about how it goes")
    String howItGoes();

    @Message("What you reported")
    String concerns();

    @Message("Notes of coordinators about you")
    String notes();

    @Message("Notes of coordinators about your lessons")
    String notesAboutYourLessons();

    @Message("Mails to you")
    String mails();

    @Message("What was done, and when")
    String history();
}
