package org.ieum.mail;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.account.AccountInvited;
import org.ieum.account.AdminAlarmed;
import org.ieum.account.SecondStepChanged;
import org.ieum.account.SecondStepWaysChanged;
import org.ieum.concern.LessonsHeldBack;
import org.ieum.handover.HandoverChanged.HandoverNews;
import org.ieum.joining.SignUpDraftMailed;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonsRest;
import org.ieum.matching.model.Change;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.person.PersonId;
import org.ieum.screening.StepRunsOut;
import org.ieum.substitute.SubstituteNews;

/** What one letter is written from: with it, one that could not be made is made again. Kept sealed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MailOrder.Confirmation.class, name = "confirmation"),
    @JsonSubTypes.Type(value = MailOrder.OwnPage.class, name = "own-page"),
    @JsonSubTypes.Type(value = MailOrder.SignedUpAgain.class, name = "signed-up-again"),
    @JsonSubTypes.Type(value = MailOrder.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = MailOrder.Resting.class, name = "resting"),
    @JsonSubTypes.Type(value = MailOrder.Forgotten.class, name = "forgotten"),
    @JsonSubTypes.Type(value = MailOrder.AddressGone.class, name = "address-gone"),
    @JsonSubTypes.Type(value = MailOrder.Invited.class, name = "invited"),
    @JsonSubTypes.Type(value = MailOrder.OfSecondStep.class, name = "second-step"),
    @JsonSubTypes.Type(value = MailOrder.OfSecondStepWays.class, name = "second-step-ways"),
    @JsonSubTypes.Type(value = MailOrder.OfAlarm.class, name = "alarm"),
    @JsonSubTypes.Type(value = MailOrder.DraftLink.class, name = "draft-link"),
    @JsonSubTypes.Type(value = MailOrder.OfOffer.class, name = "of-offer"),
    @JsonSubTypes.Type(value = MailOrder.OfRound.class, name = "of-round"),
    @JsonSubTypes.Type(value = MailOrder.OfEnd.class, name = "of-end"),
    @JsonSubTypes.Type(value = MailOrder.OfEndForThem.class, name = "of-end-for-them"),
    @JsonSubTypes.Type(value = MailOrder.OfNewTimes.class, name = "of-new-times"),
    @JsonSubTypes.Type(value = MailOrder.OfLesson.class, name = "of-lesson"),
    @JsonSubTypes.Type(value = MailOrder.OfRest.class, name = "of-rest"),
    @JsonSubTypes.Type(value = MailOrder.OfReminder.class, name = "of-reminder"),
    @JsonSubTypes.Type(value = MailOrder.OfLate.class, name = "of-late"),
    @JsonSubTypes.Type(value = MailOrder.OfMeeting.class, name = "of-meeting"),
    @JsonSubTypes.Type(value = MailOrder.OfDecision.class, name = "of-decision"),
    @JsonSubTypes.Type(value = MailOrder.OfTalk.class, name = "of-talk"),
    @JsonSubTypes.Type(value = MailOrder.OfMessage.class, name = "of-message"),
    @JsonSubTypes.Type(value = MailOrder.OfCheckIn.class, name = "of-check-in"),
    @JsonSubTypes.Type(value = MailOrder.OfStep.class, name = "of-step"),
    @JsonSubTypes.Type(value = MailOrder.OfPledge.class, name = "of-pledge"),
    @JsonSubTypes.Type(value = MailOrder.OfHandingOn.class, name = "of-handing-on"),
    @JsonSubTypes.Type(value = MailOrder.OfConcern.class, name = "of-concern"),
    @JsonSubTypes.Type(value = MailOrder.OfStop.class, name = "of-stop"),
    @JsonSubTypes.Type(value = MailOrder.OfSubstitute.class, name = "of-substitute")
})
sealed interface MailOrder {

    /**
     * To prove an address.
     *
     * @param number counts the mails of this kind to them, from 0
     * @param newer answers that its link takes over as well; empty if none
     */
    record Confirmation(PersonId who, long number, Optional<Long> newer) implements MailOrder {}

    record OwnPage(PersonId who, String key) implements MailOrder {}

    /**
     * That somebody signed up as them.
     *
     * @param number counts the mails of this kind to them, from 0
     */
    record SignedUpAgain(PersonId who, long number) implements MailOrder {}

    /**
     * That they left.
     *
     * @param version of the person
     */
    record Withdrawn(PersonId who, int version) implements MailOrder {}

    record Resting(PersonId who, int version) implements MailOrder {}

    /** The only one that has the reader in it: nobody else knows them any more. */
    record Forgotten(PersonId who, String name, String address, PageLanguage language, ZoneId zone)
            implements MailOrder {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Forgotten[" + who + "]";
        }
    }

    /** To an address that nobody here has any more. */
    record AddressGone(PersonId who, int turn, String address, PageLanguage language, ZoneId zone)
            implements MailOrder {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "AddressGone[" + who + "]";
        }
    }

    record Invited(AccountInvited event) implements MailOrder {}

    record OfSecondStep(SecondStepChanged event) implements MailOrder {}

    record OfSecondStepWays(SecondStepWaysChanged event) implements MailOrder {}

    record OfAlarm(AdminAlarmed event) implements MailOrder {}

    record DraftLink(SignUpDraftMailed event) implements MailOrder {}

    record OfOffer(News news, Notice notice) implements MailOrder {}

    /**
     * What a round says of a running pairing.
     *
     * @param effectiveOn the Monday from which the round counts
     */
    record OfRound(long roundId, LocalDate effectiveOn, long pairingId, Change change, Side reader)
            implements MailOrder {}

    /**
     * That the other one ended the lessons.
     *
     * @param by who ended them; the other one reads it
     */
    record OfEnd(long pairingId, Side by) implements MailOrder {}

    /** That lessons end, to somebody who did not say so themselves. */
    record OfEndForThem(long pairingId, Side reader) implements MailOrder {}

    /** That lessons are at other times from a day on, and no round said so. */
    record OfNewTimes(long pairingId, LocalDate from, int change, Side reader) implements MailOrder {}

    /**
     * That one lesson is moved or cancelled.
     *
     * @param version of the lesson
     */
    record OfLesson(long lessonId, int version, Side reader) implements MailOrder {}

    /** That the other one rests, or is back. */
    record OfRest(LessonsRest event) implements MailOrder {}

    /** Of lessons of one day. */
    record OfReminder(PersonId who, List<Long> lessons) implements MailOrder {}

    /** That the other one comes late. */
    record OfLate(long lessonId, Side reader) implements MailOrder {}

    /**
     * What one of two hears of where they meet.
     *
     * @param turn counts what can happen to a pairing more than once
     */
    record OfMeeting(long pairingId, HandoverNews news, long turn, Side reader) implements MailOrder {}

    /**
     * What was decided about somebody, or that nothing could be yet.
     *
     * @param turn counts what can happen to them more than once
     * @param weeks for which they wait; 0 for every other kind
     */
    record OfDecision(PersonId who, MailKind kind, long turn, int weeks) implements MailOrder {}

    /**
     * That an applicant took a time for a talk or gave it back, to the colleague whose time it is.
     *
     * @param version of the talk
     */
    record OfTalk(PersonId who, boolean taken, int version, long accountId) implements MailOrder {}

    /**
     * That something waits on the reader's page.
     *
     * @param message the first that they have not read
     */
    record OfMessage(long pairingId, long message, Side reader) implements MailOrder {}

    /** How somebody's lessons go. */
    record OfCheckIn(long checkInId) implements MailOrder {}

    /** That a step of a tutor runs out. */
    record OfStep(StepRunsOut event) implements MailOrder {}

    /**
     * That a pledge ends.
     *
     * @param end its last day
     */
    record OfPledge(long tutorId, LocalDate end) implements MailOrder {}

    /** That somebody is looked for who goes on with a learner. */
    record OfHandingOn(long pairingId) implements MailOrder {}

    /** That somebody reported something, to a colleague who reads it. */
    record OfConcern(long concernId, long accountId) implements MailOrder {}

    /** That there are no lessons for now, or that they go on. */
    record OfStop(LessonsHeldBack event) implements MailOrder {}

    /** Of somebody who stands in. */
    record OfSubstitute(SubstituteNews news) implements MailOrder {}
}
