package org.ieum.week.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Meeting;

/** The words of the coordinators' pages about the week; in Korean in {@code messages/week_ko.properties}. */
@MessageBundle("week")
public interface WeekMessages {

    @Message("The week")
    String title();

    @Message(
            "How many lessons there are in each hour of a week, in the organisation's time. Choose an hour to see them.")
    String lead();

    @Message("Who has time")
    String free();

    @Message("Files")
    String files();

    @Message(
            "Tutors who could take one more learner, by the time of day at which they have an hour free: approved, with a pledge that is long enough, and below both of their limits. Beside them the needs that wait for somebody.")
    String freeLead();

    @Message(
            "No approved tutor has time there. Choose another place or subject, or look whom to look for in a round under review.")
    String nobodyFree();

    @Message("City")
    String city();

    @Message("Subject")
    String subject();

    @Message("All cities")
    String allCities();

    @Message("Everywhere")
    String everywhere();

    @Message("All subjects")
    String allSubjects();

    @Message
    String meetingOf(Meeting meeting);

    @Message("Show")
    String show();

    @Message("Hour")
    String hour();

    @Message(
            "No lessons yet. They appear here when both people have accepted an offer, or running pairings are imported.")
    String noLessons();

    @Message("Lessons: {when}")
    String lessonsAt(String when);

    @Message("When")
    String when();

    @Message("Learner")
    String learner();

    @Message("Tutor")
    String tutor();

    @Message("How")
    String meeting();

    @Message("Since")
    String since();

    @Message("Earlier")
    String earlier();

    @Message("More")
    String more();

    @Message("The week of {name}")
    String weekOf(String name);

    @Message("hours in which lessons could be")
    String pictureFree();

    @Message("lessons")
    String pictureLesson();

    @Message("All in the organisation's time ({zone}).")
    String pictureZone(String zone);

    @Message("{name} has no lessons now. A round proposes some when it is published.")
    String noLessonsOf(String name);

    @Message("Follow in a calendar")
    String feed();

    @Message(
            "A secret link for the calendar of this person alone. It shows subjects and times and names nobody. Whoever has it can read it, so send it to nobody else.")
    String feedLead();

    @Message("Here is the link. It is shown once: copy it now.")
    String fresh();

    @Message("There is a link. It can be used until {date}.")
    String goodUntil(String date);

    @Message("There is no link.")
    String noFeed();

    @Message("Make a link")
    String makeFeed();

    @Message("Make another link; the one before ends")
    String makeAnother();

    @Message("End the link")
    String revoke();

    @Message
    String timeOfDay(TimeOfDay time);

    @Message("Waiting")
    String waiting();

    @Message("Print this page: it fits one sheet of A4.")
    String print();
}
