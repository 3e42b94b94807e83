package org.ieum.desk.web.pairing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.LessonWord;

/** The words of the pages on which coordinators see what became of a pairing's lessons. */
@MessageBundle("lessondesk")
interface LessonDeskMessages {

    @Message("Lessons: {learner}, {tutor}")
    String lessonsOf(String learner, String tutor);

    @Message("Lesson of {when}")
    String lessonOf(String when);

    @Message("All times are in {zone}. What each said is known to coordinators alone, not to the other.")
    String lead(String zone);

    @Message("Learner")
    String learner();

    @Message("Tutor")
    String tutor();

    @Message("Subject")
    String subject();

    @Message("Where they meet")
    String where();

    @Message("To come")
    String ahead();

    @Message("Before")
    String before();

    @Message("None.")
    String none();

    @Message("Earlier ones")
    String earlier();

    @Message("When")
    String when();

    @Message("What became of it")
    String state();

    @Message("The learner said")
    String learnerSaid();

    @Message("The tutor said")
    String tutorSaid();

    @Message("Minutes")
    String minutes();

    @Message("Open")
    String open();

    @Message("Open the lesson of {when}")
    String openOf(String when);

    @Message
    String stateOf(LessonState state);

    @Message
    String cancelledBy(LessonParty party);

    @Message
    String restsOf(LessonParty party);

    @Message
    String missedBy(LessonParty party);

    @Message("with little notice")
    String late();

    @Message("planned for {when}")
    String plannedFor(String when);

    @Message("holiday: {name}")
    String holiday(String name);

    @Message
    String standsOf(Side side);

    @Message
    String wordOf(LessonWord word);

    @Message("a line for next time, which the tutor alone reads")
    String hasLine();

    @Message("given by a substitute")
    String substitute();

    @Message
    String partyOf(LessonParty party);

    @Message("It does not take place")
    String cancel();

    @Message("On whose word")
    String onWhoseWord();

    @Message("Cancel it")
    String cancelIt();

    @Message("Another time, this once")
    String move();

    @Message("Both are free then. Both are told at once; the lessons after it stay as they are.")
    String moveHint();

    @Message("Move it")
    String moveIt();

    @Message("There is no other time at which both are free, a week before and after it.")
    String noOtherTime();

    @Message("It was held")
    String hold();

    @Message("Write it down")
    String writeDown();

    @Message("Somebody did not come")
    String miss();

    @Message("Who")
    String who();

    @Message("Nothing more can be said of it.")
    String closed();

    @Message("It could not be done")
    String problem();

    @Message("It is over, or cancelled, or was moved before.")
    String notOpen();

    @Message("One of the two is not free then any more. Choose another time, please.")
    String timesTaken();

    @Message("Minutes are a number from 1 to 600.")
    String wrongMinutes();

    @Message
    String done(LessonDone done);
}
