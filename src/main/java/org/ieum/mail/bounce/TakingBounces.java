package org.ieum.mail.bounce;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.mail.bounce.DeliveryReport.Delivery;
import org.ieum.outbox.MailsComingBack;
import org.ieum.outbox.MailsComingBack.MailBack;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;

/** What follows from a report: the mail was not delivered; and if the server knows the address no more, none is sent there. */
@Singleton
class TakingBounces {

    @Inject MailsComingBack comingBack;
    @Inject Persons people;
    @Inject Audit audit;

    /** False if it tells of no mail of ours that was under way: of one that is still tried, or of any that somebody made up. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(DeliveryReport report, Instant at) {
        Optional<Delivery> failure = report.failure();
        Optional<MailBack> mail =
                failure.flatMap(why -> comingBack.cameBack(report.mails(), why.status() + " " + why.words(), at));
        mail.filter(one -> failure.orElseThrow().status().ofTheAddress())
                .ifPresent(one -> pause(one, failure.orElseThrow().status()));
        return mail.isPresent();
    }

    /** Learners and tutors, and not if they have another address meanwhile: colleagues see their own mails among the failed ones. */
    private void pause(MailBack mail, DeliveryStatus status) {
        person(mail.recipient())
                .filter(who -> people.find(who)
                        .flatMap(one -> one.storedEmail())
                        .filter(mail.address()::equalsIgnoreCase)
                        .isPresent())
                .filter(who -> comingBack.pause(mail.recipient(), status.reason()))
                .ifPresent(who -> audit.record(
                        Audit.SYSTEM,
                        who.side().code() + ".address-paused",
                        who.side().code(),
                        who.id()));
    }

    private static Optional<PersonId> person(Recipient recipient) {
        if (recipient.kind() == RecipientKind.LEARNER) {
            return Optional.of(new PersonId(Side.LEARNER, recipient.id()));
        }
        return recipient.kind() == RecipientKind.TUTOR
                ? Optional.of(new PersonId(Side.TUTOR, recipient.id()))
                : Optional.empty();
    }
}
