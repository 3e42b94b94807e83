package org.ieum.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.LookingAfterMails.UnmadeMail;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;

/** Makes letters again that could not be made, once what kept them is mended. */
@Singleton
public class MakingMailsAgain {

    private final LookingAfterMails mails;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final ConfirmingAddresses confirming;
    private final MailingOwnPages ownPages;
    private final TellingOldAddresses oldAddresses;
    private final InvitingColleagues inviting;
    private final TellingOfSecondSteps secondSteps;
    private final MailingDraftLinks drafts;
    private final TellingOfOffers offers;
    private final TellingPairs pairs;
    private final TellingOfAnEnd ends;
    private final TellingOfLessons lessons;
    private final WritingReminders reminders;
    private final TellingWhereToMeet meetings;
    private final TellingOfDecisions decisions;
    private final TellingOfMessages messages;

    @Inject
    MakingMailsAgain(
            LookingAfterMails mails,
            Outbox outbox,
            ObjectMapper json,
            ConfirmingAddresses confirming,
            MailingOwnPages ownPages,
            TellingOldAddresses oldAddresses,
            InvitingColleagues inviting,
            TellingOfSecondSteps secondSteps,
            MailingDraftLinks drafts,
            TellingOfOffers offers,
            TellingPairs pairs,
            TellingOfAnEnd ends,
            TellingOfLessons lessons,
            WritingReminders reminders,
            TellingWhereToMeet meetings,
            TellingOfDecisions decisions,
            TellingOfMessages messages) {
        this.mails = mails;
        this.outbox = outbox;
        this.json = json;
        this.confirming = confirming;
        this.ownPages = ownPages;
        this.oldAddresses = oldAddresses;
        this.inviting = inviting;
        this.secondSteps = secondSteps;
        this.drafts = drafts;
        this.offers = offers;
        this.pairs = pairs;
        this.ends = ends;
        this.lessons = lessons;
        this.reminders = reminders;
        this.meetings = meetings;
        this.decisions = decisions;
        this.messages = messages;
    }

    /** Makes one; false if there is no such one, nobody to write to, or the letter fails again. */
    @Transactional
    public boolean make(long id) {
        return mails.unmade().stream()
                .filter(unmade -> unmade.message().id() == id)
                .anyMatch(this::make);
    }

    /** Makes all that there are; the ids of those that leave now. */
    @Transactional
    public List<Long> makeAll() {
        return mails.unmade().stream()
                .filter(this::make)
                .map(unmade -> unmade.message().id())
                .toList();
    }

    private boolean make(UnmadeMail unmade) {
        return write(order(unmade))
                .filter(mail -> outbox.makeAgain(unmade.message(), mail))
                .isPresent();
    }

    private MailOrder order(UnmadeMail unmade) {
        try {
            return json.readValue(unmade.order(), MailOrder.class);
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote the order.
            throw new IllegalStateException(
                    "the order of mail " + unmade.message().id() + " cannot be read");
        }
    }

    private Optional<OutgoingMail> write(MailOrder order) {
        if (order instanceof MailOrder.Confirmation confirmation) {
            return confirming.write(confirmation);
        }
        if (order instanceof MailOrder.OwnPage page) {
            return ownPages.write(page);
        }
        if (order instanceof MailOrder.SignedUpAgain again) {
            return ownPages.write(again);
        }
        if (order instanceof MailOrder.Withdrawn withdrawn) {
            return ownPages.write(withdrawn);
        }
        if (order instanceof MailOrder.Forgotten forgotten) {
            return Optional.of(ownPages.write(forgotten));
        }
        if (order instanceof MailOrder.AddressGone gone) {
            return Optional.of(oldAddresses.write(gone));
        }
        if (order instanceof MailOrder.Invited invited) {
            return Optional.of(inviting.write(invited));
        }
        if (order instanceof MailOrder.OfSecondStep step) {
            return Optional.of(secondSteps.write(step));
        }
        if (order instanceof MailOrder.DraftLink draft) {
            return Optional.of(drafts.write(draft));
        }
        if (order instanceof MailOrder.OfOffer offer) {
            return offers.write(offer);
        }
        if (order instanceof MailOrder.OfRound round) {
            return pairs.write(round);
        }
        if (order instanceof MailOrder.OfEndForThem end) {
            return ends.write(end);
        }
        if (order instanceof MailOrder.OfNewTimes times) {
            return pairs.write(times);
        }
        if (order instanceof MailOrder.OfLesson lesson) {
            return lessons.write(lesson);
        }
        if (order instanceof MailOrder.OfReminder reminder) {
            return reminders.write(List.of(reminder)).stream().findFirst();
        }
        if (order instanceof MailOrder.OfLate late) {
            return lessons.write(late);
        }
        if (order instanceof MailOrder.OfRest rest) {
            return lessons.write(rest);
        }
        if (order instanceof MailOrder.OfMeeting meeting) {
            return meetings.write(meeting);
        }
        if (order instanceof MailOrder.OfDecision decision) {
            return decisions.write(decision);
        }
        if (order instanceof MailOrder.OfMessage message) {
            return messages.write(message);
        }
        return ends.write((MailOrder.OfEnd) order);
    }
}
