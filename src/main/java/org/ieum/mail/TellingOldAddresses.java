package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.MailsComingBack;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Readdressing;
import org.ieum.outbox.Recipient;
import org.ieum.person.AddressChanged;
import org.ieum.person.Person;
import org.ieum.person.Persons;

/** Tells the address before that it is not used any more, and to nobody there which one is: it may never have been theirs. */
@Singleton
class TellingOldAddresses {

    @Inject Persons people;
    @Inject WritingMails mails;
    @Inject Readdressing readdressing;
    @Inject MailsComingBack comingBack;

    void changed(@Observes AddressChanged event) {
        Person person = people.get(event.who());
        comingBack.corrected(Recipient.of(event.who().side(), event.who().id()));
        event.before().ifPresent(before -> {
            Recipient recipient = Recipient.of(event.who().side(), event.who().id());
            readdressing.readdress(recipient, before, person.storedEmail());
            mails.queue(write(new MailOrder.AddressGone(
                    event.who(), person.addressTurn(), before, person.locale(), person.timeZone())));
        });
    }

    OutgoingMail write(MailOrder.AddressGone order) {
        Recipient recipient = Recipient.of(order.who().side(), order.who().id());
        String key = String.join(
                "/",
                MailKind.ADDRESS_GONE.code(),
                recipient.kind().code(),
                Long.toString(recipient.id()),
                Integer.toString(order.turn()));
        PageLanguage language = order.language();
        ZoneId zone = order.zone();
        Addressee reader = new Addressee(recipient, order.turn(), Optional.empty(), order.address(), language, zone);
        return mails.write(key, MailKind.ADDRESS_GONE, order, reader, () -> Content.of(MailTemplates.addressGone()));
    }
}
