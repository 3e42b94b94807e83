package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.catalogue.StoredSubject;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.OffersChanged.News;

/** Writes the mails about an offer. */
@Singleton
class OfferMails {

    @Inject WritingMails mails;
    @Inject CalendarFiles files;
    @Inject Clock clock;

    OutgoingMail write(OfferMail mail, Map<String, StoredSubject> subjects) {
        MailOrder order = new MailOrder.OfOffer(mail.news(), mail.notice());
        return mails.write(mail.key(), mail.kind(), order, mail.reader(), () -> content(mail, subjects));
    }

    private Content content(OfferMail mail, Map<String, StoredSubject> subjects) {
        Addressee reader = mail.reader();
        String subject = subjects.get(mail.pairing().subject()).name(reader.language());
        LessonFacts facts = LessonFacts.of(mail.pair(), reader, subject, clock.getZone());
        return mail.news() == News.FELL_THROUGH
                ? new Content(template(mail, facts), files.takingOut(List.of(mail.pair()), reader, subjects))
                : Content.of(template(mail, facts));
    }

    private TemplateInstance template(OfferMail mail, LessonFacts facts) {
        String until = Wording.in(mail.reader().language()).date(lastDay(mail));
        return switch (mail.news()) {
            case OFFERED -> MailTemplates.offer(facts, mail.link(), until);
            case REMINDED -> MailTemplates.offerReminder(facts, mail.link(), until);
            case OTHER_TIMES -> MailTemplates.offerOtherTimes(facts, mail.link(), until);
            case FELL_THROUGH -> MailTemplates.offerFellThrough(facts);
            case ARRANGED -> throw new IllegalArgumentException("lessons that are arranged are no offer any more");
        };
    }

    /** The last day that counts to its end where the reader is. */
    private LocalDate lastDay(OfferMail mail) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), mail.reader().zone());
        LocalDate last = LocalDate.ofInstant(
                        mail.notice().deadline(), mail.reader().zone())
                .minusDays(1);
        return last.isBefore(today) ? today : last;
    }
}
