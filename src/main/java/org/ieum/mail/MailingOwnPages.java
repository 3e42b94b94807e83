package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonSignedUpAgain;
import org.ieum.person.Persons;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.selfservice.OwnPages;
import org.ieum.selfservice.PersonWithdrew;

/** Sends people the link to their own page, and tells them what somebody else could have done with it. */
@Singleton
class MailingOwnPages {

    private static final String OWN_PAGES = "/me";

    private final Persons people;
    private final OwnPages pages;
    private final WritingMails mails;
    private final WritingAgain again;

    @Inject
    MailingOwnPages(Persons people, OwnPages pages, WritingMails mails, WritingAgain again) {
        this.people = people;
        this.pages = pages;
        this.mails = mails;
        this.again = again;
    }

    void asked(@Observes OwnPageAsked event) {
        reader(event.who()).ifPresent(reader -> {
            OwnPages.Key page = pages.issue(event.who());
            TemplateInstance mail = MailTemplates.ownPage(
                    mails.link(OWN_PAGES + "/" + page.token()),
                    Wording.in(reader.language()).date(page.until()),
                    mails.link(OWN_PAGES));
            queue(event.key(), MailKind.OWN_PAGE, reader, mail);
        });
    }

    /** Once in a while, and a few times a day: the new answers were not taken, and on their page they can change what they said. */
    void signedUpAgain(@Observes PersonSignedUpAgain event) {
        Person person = people.get(event.who());
        again.next(MailKind.SIGNED_UP_AGAIN, person)
                .ifPresent(number -> Addressee.of(person.side(), person).ifPresent(reader -> {
                    OwnPages.Key page = pages.issue(event.who());
                    TemplateInstance mail = MailTemplates.signedUpAgain(
                            mails.link(OWN_PAGES + "/" + page.token()),
                            Wording.in(reader.language()).date(page.until()),
                            mails.link(OWN_PAGES));
                    queue(Long.toString(number), MailKind.SIGNED_UP_AGAIN, reader, mail);
                }));
    }

    void withdrew(@Observes PersonWithdrew event) {
        reader(event.who())
                .ifPresent(reader -> queue(
                        "version/" + event.version(),
                        MailKind.WITHDRAWN,
                        reader,
                        MailTemplates.withdrawn(mails.link(OWN_PAGES))));
    }

    void forgotten(@Observes PersonForgotten event) {
        reader(event.who()).ifPresent(reader -> queue("last", MailKind.FORGOTTEN, reader, MailTemplates.forgotten()));
    }

    private Optional<Addressee> reader(PersonId who) {
        return Addressee.of(who.side(), people.get(who));
    }

    private void queue(String key, MailKind kind, Addressee reader, TemplateInstance mail) {
        Recipient to = reader.recipient();
        mails.queue(String.join("/", kind.code(), to.kind().code(), Long.toString(to.id()), key), kind, reader, mail);
    }
}
