package org.ieum.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.ieum.outbox.ForgettingMails;
import org.ieum.outbox.Recipient;
import org.ieum.person.PersonForgotten;
import org.ieum.person.Persons;

/** Forgets what was written to somebody who wants to be forgotten. */
@Singleton
class ForgettingMailsToPeople {

    @Inject Persons people;
    @Inject ForgettingMails mails;

    /** Before everybody else hears of it: the last letter to them is not written yet. */
    void forgotten(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) PersonForgotten event) {
        mails.forget(Recipient.of(event.who().side(), event.who().id()));
        people.get(event.who()).storedEmail().ifPresent(mails::forgetDrafts);
    }
}
