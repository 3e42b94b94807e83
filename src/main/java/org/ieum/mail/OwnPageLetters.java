package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.BaseUrl;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.selfservice.OwnPages;
import org.ieum.selfservice.PersonWithdrew;

/** Writes the letters about people's own pages: the link, and what somebody else could have done with it. */
@Singleton
class OwnPageLetters {

    private final Persons people;
    private final OwnPages pages;
    private final Outbox outbox;
    private final Rendering rendering;
    private final Manners manners;
    private final BaseUrl baseUrl;

    @Inject
    OwnPageLetters(
            Persons people, OwnPages pages, Outbox outbox, Rendering rendering, Manners manners, BaseUrl baseUrl) {
        this.people = people;
        this.pages = pages;
        this.outbox = outbox;
        this.rendering = rendering;
        this.manners = manners;
        this.baseUrl = baseUrl;
    }

    void asked(@Observes OwnPageAsked event) {
        reader(event.who()).ifPresent(reader -> {
            OwnPages.Key key = pages.issue(event.who());
            Words words = Words.in(reader.language());
            LocalDate until = key.until();
            send(
                    "own-page",
                    event.key(),
                    reader,
                    words.mail().subjectOwnPage(),
                    words.mail().ownPage(),
                    Optional.of(baseUrl.to("/me/" + key.token())),
                    List.of(
                            words.mail().ownPageUntil(words.date(until), baseUrl.to("/me")),
                            words.mail().ownPageKeep()));
        });
    }

    void withdrew(@Observes PersonWithdrew event) {
        reader(event.who()).ifPresent(reader -> {
            MailWords say = Words.in(reader.language()).mail();
            send(
                    "withdrawn",
                    "version/" + event.version(),
                    reader,
                    say.subjectOwnPageChange(),
                    say.withdrew(),
                    Optional.of(baseUrl.to("/me")),
                    List.of(say.withdrewNotYou()));
        });
    }

    void forgotten(@Observes PersonForgotten event) {
        reader(event.who()).ifPresent(reader -> {
            MailWords say = Words.in(reader.language()).mail();
            send(
                    "forgotten",
                    "last",
                    reader,
                    say.subjectOwnPageChange(),
                    say.forgotten(),
                    Optional.empty(),
                    List.of(say.forgottenNotYou()));
        });
    }

    private Optional<Addressee> reader(PersonId who) {
        return TellingPairs.reader(
                people.get(who), Recipient.of(who.side(), who.id()).kind());
    }

    private void send(
            String kind,
            String key,
            Addressee reader,
            String subject,
            String opening,
            Optional<String> link,
            List<String> closing) {
        MailView view = new MailView(
                reader.language().code(),
                subject,
                manners.greeting(reader),
                opening,
                List.of(),
                link,
                closing,
                manners.signature(reader.language()));
        Recipient to = reader.recipient();
        outbox.queue(new OutgoingMail(
                kind + "/" + to.kind().code() + "/" + to.id() + "/" + key,
                kind,
                to,
                rendering.letter(reader.address(), view, Optional.empty())));
    }
}
