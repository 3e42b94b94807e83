package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPages;

/** Gives a mail a link to its reader's own page. */
@Singleton
class OwnPageLetters {

    @Inject OwnPages pages;
    @Inject WritingMails mails;

    /** One more link to the page of whoever reads the mail: a learner or a tutor. None is made for whoever is told by hand. */
    String link(Addressee reader) {
        if (reader.byHand()) {
            return mails.link("/me");
        }
        PersonId person = new PersonId(reader.side(), reader.recipient().id());
        return mails.link("/me/" + pages.issue(person).token());
    }
}
