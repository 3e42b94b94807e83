package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.audit.Audit;
import org.ieum.outbox.ForgettingMails;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.Refs;
import org.ieum.selfservice.Who.Part;
import org.ieum.week.Feeds;

/**
 * Somebody wants to be forgotten. What they said, their mails, wishes and links are gone at once; that somebody wanted to learn
 * or taught, and when, stays without a name, so that the numbers of the past stay right.
 */
@Singleton
public class BeingForgotten {

    private final EntityManager entities;
    private final EndingLessons ending;
    private final ForgettingMails mails;
    private final ForgettingLater later;
    private final OwnPages pages;
    private final Feeds feeds;
    private final Audit audit;
    private final Event<PersonForgotten> forgotten;
    private final Clock clock;

    @Inject
    BeingForgotten(
            EntityManager entities,
            EndingLessons ending,
            ForgettingMails mails,
            ForgettingLater later,
            OwnPages pages,
            Feeds feeds,
            Audit audit,
            Event<PersonForgotten> forgotten,
            Clock clock) {
        this.entities = entities;
        this.ending = ending;
        this.mails = mails;
        this.later = later;
        this.pages = pages;
        this.feeds = feeds;
        this.audit = audit;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /** Forgets them; a second time does nothing. */
    @Transactional
    public void forget(Who who) {
        Person person = ChangingFacts.locked(entities, who);
        if (person.forgottenAt().isPresent()) {
            return;
        }
        String kind = who.part().code();
        ending.endAll(who);
        mails.forget(new Recipient(recipient(who.part()), who.id()));
        person.email().ifPresent(address -> mails.forgetDrafts(address.text()));
        forgotten.fire(new PersonForgotten(who));
        update("delete from wish where " + kind + "_id = :id", who);
        // What coordinators wrote about a proposal may be about the person.
        update("update proposal set objection_note = null where " + kind + "_id = :id", who);
        update("update rejection set objection_note = null where " + kind + "_id = :id", who);
        feeds.revoke(who.part().type(), who.id(), ReadingOwnPage.ACTOR);
        pages.withdraw(who);
        audit.record(ReadingOwnPage.ACTOR, kind + ".forgotten", kind, who.id());
        person.forget(Refs.make(who.part() == Part.LEARNER ? 'L' : 'T'), ReadingOwnPage.ACTOR, clock.instant());
        entities.flush();
        later.lookAround();
    }

    static Recipient.Kind recipient(Part part) {
        return part == Part.LEARNER ? Recipient.Kind.LEARNER : Recipient.Kind.TUTOR;
    }

    private void update(String sql, Who who) {
        entities.createNativeQuery(sql).setParameter("id", who.id()).executeUpdate();
    }
}
