package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.StoredSubject;
import org.ieum.mail.MailView.Fact;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.week.Lessons;

/** Writes the letters about an offer. A learner reads nothing about the tutor, a tutor the learner's alias alone. */
@Singleton
class OfferLetters {

    private final Rendering rendering;
    private final Manners manners;
    private final Clock clock;

    @Inject
    OfferLetters(Rendering rendering, Manners manners, Clock clock) {
        this.rendering = rendering;
        this.manners = manners;
        this.clock = clock;
    }

    OutgoingMail draft(OfferMail mail, Map<String, StoredSubject> subjects) {
        Addressee reader = mail.reader();
        Words words = Words.in(reader.language());
        boolean over = mail.news() == News.FELL_THROUGH;
        MailView view = new MailView(
                reader.language().code(),
                title(mail.news(), words.mail()),
                manners.greeting(reader),
                opening(mail, words.mail()),
                facts(mail, subjects.get(mail.pairing().subject()).name(reader.language()), words),
                over ? Optional.empty() : Optional.of(mail.link()),
                over
                        ? List.of(words.mail().answer())
                        : List.of(
                                words.mail().offerUntil(words.date(lastDay(mail))),
                                words.mail().answer()),
                manners.signature(reader.language()));
        return new OutgoingMail(
                mail.key(),
                mail.kind(),
                reader.recipient(),
                rendering.letter(reader.address(), view, Optional.empty()));
    }

    /** The last day that counts to its end where the reader is. */
    private LocalDate lastDay(OfferMail mail) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), mail.reader().zone());
        LocalDate last = LocalDate.ofInstant(
                        mail.notice().deadline(), mail.reader().zone())
                .minusDays(1);
        return last.isBefore(today) ? today : last;
    }

    private static String title(News news, MailWords say) {
        return switch (news) {
            case OFFERED -> say.subjectOffer();
            case REMINDED -> say.subjectReminder();
            case OTHER_TIMES -> say.subjectOtherTimes();
            case FELL_THROUGH -> say.subjectFellThrough();
            case ARRANGED -> say.subjectNew();
        };
    }

    private static String opening(OfferMail mail, MailWords say) {
        boolean learner = mail.toLearner();
        return switch (mail.news()) {
            case OFFERED -> learner ? say.learnerOffer() : say.tutorOffer();
            case REMINDED -> say.reminder();
            case OTHER_TIMES -> learner ? say.learnerOtherTimes() : say.tutorOtherTimes();
            case FELL_THROUGH -> learner ? say.learnerFellThrough() : say.tutorFellThrough();
            case ARRANGED -> learner ? say.learnerNew() : say.tutorNew();
        };
    }

    private List<Fact> facts(OfferMail mail, String subject, Words words) {
        MailWords say = words.mail();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(say.subject(), subject));
        if (!mail.toLearner()) {
            facts.add(Fact.of(say.learner(), mail.learner()));
        }
        Lessons lessons = new Lessons(
                mail.pairing().times(), clock.getZone(), mail.pairing().since());
        facts.addAll(PairingLetters.times(mail.reader(), lessons, words));
        if (mail.news() != News.FELL_THROUGH) {
            facts.add(Fact.of(say.meeting(), words.meeting(mail.pairing().meeting())));
        }
        return facts;
    }
}
