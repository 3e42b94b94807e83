package org.ieum.mail;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonSignedUp;
import org.ieum.platform.BaseUrl;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.tutor.Tutor;

/** Asks everybody who came in to prove that the address is theirs, and takes the proof. */
@Singleton
public class ConfirmingAddresses {

    private static final String KIND = "confirm-address";
    private static final String LEARNER = KIND + "-learner";
    private static final String TUTOR = KIND + "-tutor";
    private static final Set<String> PURPOSES = Set.of(LEARNER, TUTOR);

    private final EntityManager entities;
    private final Links links;
    private final Outbox outbox;
    private final Rendering rendering;
    private final Manners manners;
    private final Audit audit;
    private final Event<OwnPageAsked> ownPage;
    private final MailSettings settings;
    private final Clock clock;
    private final BaseUrl baseUrl;

    @Inject
    ConfirmingAddresses(
            EntityManager entities,
            Links links,
            Outbox outbox,
            Rendering rendering,
            Manners manners,
            Audit audit,
            Event<OwnPageAsked> ownPage,
            MailSettings settings,
            Clock clock,
            BaseUrl baseUrl) {
        this.entities = entities;
        this.links = links;
        this.outbox = outbox;
        this.rendering = rendering;
        this.manners = manners;
        this.audit = audit;
        this.ownPage = ownPage;
        this.settings = settings;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void signedUp(@Observes PersonSignedUp event) {
        if (event.side() == Side.LEARNER) {
            ask(entities.find(Learner.class, event.id()), Recipient.Kind.LEARNER, LEARNER);
        } else {
            ask(entities.find(Tutor.class, event.id()), Recipient.Kind.TUTOR, TUTOR);
        }
    }

    void forgotten(@Observes PersonForgotten event) {
        links.withdraw(
                event.who().side() == Side.LEARNER ? LEARNER : TUTOR,
                event.who().id());
    }

    /** What the link of a mail leads to; changes nothing. */
    public Finding find(String token) {
        return links.find(PURPOSES, token);
    }

    /** Takes the proof: the first time counts, and every other does no harm. */
    @Transactional
    public Finding confirm(String token) {
        Finding finding = links.redeem(PURPOSES, token);
        if (finding instanceof Finding.Open open) {
            boolean learner = open.purpose().equals(LEARNER);
            Class<? extends Person> type = learner ? Learner.class : Tutor.class;
            Person person = entities.find(type, open.targetId());
            if (person == null) {
                return new Finding.Unknown();
            }
            person.confirm(clock.instant());
            audit.record("public", "address.confirmed", learner ? "learner" : "tutor", open.targetId());
            ownPage.fire(
                    new OwnPageAsked(new PersonId(learner ? Side.LEARNER : Side.TUTOR, open.targetId()), "confirmed"));
        }
        return finding;
    }

    /** The day by which somebody who confirms now has an answer. */
    public LocalDate answeredBy() {
        return LocalDate.now(clock).plus(settings.answerWithin());
    }

    private void ask(Person person, Recipient.Kind kind, String purpose) {
        TellingPairs.reader(person, kind).ifPresent(reader -> {
            LocalDate until = LocalDate.now(clock).plus(settings.confirmWithin());
            String token = links.issue(
                    purpose,
                    person.id(),
                    until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
            MailView view = view(reader, baseUrl.to("/confirm/" + token), until);
            String key = KIND + "/" + kind.code() + "/" + person.id();
            outbox.queue(new OutgoingMail(
                    key, KIND, reader.recipient(), rendering.letter(reader.address(), view, Optional.empty())));
        });
    }

    private MailView view(Addressee reader, String link, LocalDate until) {
        Words words = Words.in(reader.language());
        MailWords say = words.mail();
        return new MailView(
                reader.language().code(),
                say.subjectConfirm(),
                manners.greeting(reader),
                say.confirm(),
                List.of(),
                Optional.of(link),
                List.of(say.confirmUntil(words.date(until)), say.confirmNotYou()),
                manners.signature(reader.language()));
    }
}
