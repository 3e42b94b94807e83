package org.ieum.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.account.SecondStepWaysChanged.SecondStepChange;
import org.ieum.person.NotThisTime;

/**
 * The mails: {@code ownPage} is {@code templates/mail/own-page.txt} and {@code own-page.html}. Which sentences stand there
 * is theirs, what they say is in {@link MailMessages}; all stand in {@code mail/parts/frame}.
 */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MailTemplates {

    static native TemplateInstance confirmAddress(String link, String until, boolean newer);

    static native TemplateInstance invitation(String link, String until);

    static native TemplateInstance newPassword(String link, String until);

    static native TemplateInstance secondStepOn();

    static native TemplateInstance secondStepOff();

    static native TemplateInstance secondStepChanged(SecondStepChange change);

    static native TemplateInstance readingStopped(String link);

    static native TemplateInstance draftLink(String link, String until);

    static native TemplateInstance ownPage(String link, String until, String ownPages, List<String> steps);

    static native TemplateInstance signedUpAgain(String link, String until, String ownPages);

    static native TemplateInstance resting(String until, String ownPages);

    static native TemplateInstance withdrawn(String ownPages, boolean file);

    static native TemplateInstance forgotten(boolean file);

    static native TemplateInstance addressGone();

    static native TemplateInstance offer(LessonFacts lessons, String link, String until);

    static native TemplateInstance offerReminder(LessonFacts lessons, String link, String until);

    static native TemplateInstance offerOtherTimes(LessonFacts lessons, String link, String until);

    static native TemplateInstance offerFellThrough(LessonFacts lessons);

    static native TemplateInstance pairingNew(
            LessonFacts lessons, String firstLesson, String due, String link, boolean besideAnother);

    static native TemplateInstance placeProposed(LessonFacts lessons, String link);

    static native TemplateInstance meetingArranged(LessonFacts lessons, String link, String firstLesson);

    static native TemplateInstance meetingLate(LessonFacts lessons, String link, String firstLesson);

    static native TemplateInstance meetingOtherwise(LessonFacts lessons, String link, String due);

    static native TemplateInstance pairingMoved(LessonFacts lessons, String from, String firstLesson);

    static native TemplateInstance pairingEnded(LessonFacts lessons, String from, boolean asked, String question);

    static native TemplateInstance lessonsEnded(
            LessonFacts lessons, String from, boolean thanks, boolean asked, String question);

    static native TemplateInstance lessonChanged(OneLesson lesson);

    static native TemplateInstance lessonsRest(TellingOfLessons.SomeLessons lessons);

    static native TemplateInstance lessonReminder(
            List<WritingReminders.ReminderLine> lessons, String zone, String link, String stop);

    static native TemplateInstance lessonLate(OneLesson lesson);

    static native TemplateInstance interview(String date, String link);

    static native TemplateInstance interviewTimes(String link);

    static native TemplateInstance interviewTaken(String date, String link);

    /** {@code taken}, at {@code date}, or else given back. */
    static native TemplateInstance interviewKnown(boolean taken, String date, String link);

    static native TemplateInstance approved(boolean toLearner, String link);

    static native TemplateInstance notThisTime(NotThisTime reason, String link);

    static native TemplateInstance stillWaiting(int weeks, String link);

    static native TemplateInstance stepRunsOut(String step, String until, String link);

    static native TemplateInstance pledgeEnds(String end, String link);

    static native TemplateInstance handedOn(LessonFacts lessons, String last, String link);

    static native TemplateInstance message(String link);

    static native TemplateInstance concern(String link);

    static native TemplateInstance lessonsStopped(LessonFacts lessons, boolean back);

    static native TemplateInstance checkIn(LessonFacts lessons, String link);

    static native TemplateInstance substituteAsked(
            TellingOfSubstitutes.SubstituteFacts lessons, String until, String link);

    static native TemplateInstance substituteAgreed(TellingOfSubstitutes.SubstituteFacts lessons, String link);

    static native TemplateInstance substituteOff(TellingOfSubstitutes.SubstituteFacts lessons, String link);

    static native TemplateInstance substituteEnded(TellingOfSubstitutes.SubstituteFacts lessons, String link);

    static native TemplateInstance test();

    private MailTemplates() {}
}
