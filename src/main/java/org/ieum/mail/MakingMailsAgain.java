package org.ieum.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.LookingAfterMails.UnmadeMail;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;

/** Makes letters again that could not be made, once what kept them is mended. */
@Singleton
public class MakingMailsAgain {

    @Inject LookingAfterMails mails;
    @Inject Outbox outbox;
    @Inject ObjectMapper json;

    /** Whoever writes from an order, by its kind. */
    private final Map<Class<? extends MailOrder>, Function<MailOrder, Optional<OutgoingMail>>> writers =
            new HashMap<>();

    @Inject
    MakingMailsAgain(
            ConfirmingAddresses confirming,
            MailingOwnPages ownPages,
            TellingOldAddresses oldAddresses,
            InvitingColleagues inviting,
            TellingColleagues colleagues,
            MailingDraftLinks drafts,
            TellingOfOffers offers,
            TellingPairs pairs,
            TellingOfAnEnd ends,
            TellingOfLessons lessons,
            WritingReminders reminders,
            TellingWhereToMeet meetings,
            TellingOfDecisions decisions,
            TellingOfMessages messages,
            TellingOfCheckIns checkIns,
            TellingOfSteps steps,
            TellingOfPledges pledges,
            TellingOfConcerns concerns,
            TellingOfSubstitutes substitutes) {
        on(MailOrder.Confirmation.class, confirming::write);
        on(MailOrder.OwnPage.class, ownPages::write);
        on(MailOrder.SignedUpAgain.class, ownPages::write);
        on(MailOrder.Withdrawn.class, ownPages::write);
        on(MailOrder.Resting.class, ownPages::write);
        on(MailOrder.Forgotten.class, order -> Optional.of(ownPages.write(order)));
        on(MailOrder.AddressGone.class, order -> Optional.of(oldAddresses.write(order)));
        on(MailOrder.Invited.class, order -> Optional.of(inviting.write(order)));
        on(MailOrder.OfSecondStep.class, order -> Optional.of(colleagues.write(order)));
        on(MailOrder.OfSecondStepWays.class, order -> Optional.of(colleagues.write(order)));
        on(MailOrder.OfAlarm.class, order -> Optional.of(colleagues.write(order)));
        on(MailOrder.DraftLink.class, order -> Optional.of(drafts.write(order)));
        on(MailOrder.OfOffer.class, offers::write);
        on(MailOrder.OfRound.class, pairs::write);
        on(MailOrder.OfNewTimes.class, pairs::write);
        on(MailOrder.OfEnd.class, ends::write);
        on(MailOrder.OfEndForThem.class, ends::write);
        on(MailOrder.OfLesson.class, lessons::write);
        on(MailOrder.OfLate.class, lessons::write);
        on(MailOrder.OfRest.class, lessons::write);
        on(
                MailOrder.OfReminder.class,
                order -> reminders.write(List.of(order)).stream().findFirst());
        on(MailOrder.OfMeeting.class, meetings::write);
        on(MailOrder.OfDecision.class, decisions::write);
        on(MailOrder.OfTalk.class, decisions::write);
        on(MailOrder.OfMessage.class, messages::write);
        on(MailOrder.OfCheckIn.class, checkIns::write);
        on(MailOrder.OfStep.class, steps::write);
        on(MailOrder.OfPledge.class, pledges::write);
        on(MailOrder.OfHandingOn.class, pledges::write);
        on(MailOrder.OfConcern.class, concerns::write);
        on(MailOrder.OfStop.class, concerns::write);
        on(MailOrder.OfSubstitute.class, substitutes::write);
    }

    private <O extends MailOrder> void on(Class<O> kind, Function<O, Optional<OutgoingMail>> writer) {
        writers.put(kind, order -> writer.apply(kind.cast(order)));
    }

    /** The kinds of orders from which somebody writes: all, or a letter that failed is lost. */
    Set<Class<? extends MailOrder>> kinds() {
        return writers.keySet();
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
        MailOrder order = order(unmade);
        return writers.get(order.getClass())
                .apply(order)
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
}
