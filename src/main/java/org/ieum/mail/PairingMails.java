package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.StoredSubject;
import org.ieum.handover.Handovers;
import org.ieum.matching.model.Change;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Phase;
import org.ieum.pairing.Turn;
import org.ieum.week.LessonSeries;

/** Writes the mails about a pairing. */
@Singleton
class PairingMails {

    @Inject WritingMails mails;
    @Inject CalendarFiles files;
    @Inject Handovers handovers;
    @Inject ZoneId zone;

    OutgoingMail write(PairingMail mail, MailOrder order, Map<String, StoredSubject> subjects) {
        return mails.write(mail.key(), mail.kind(), order, mail.reader(), () -> content(mail, subjects));
    }

    private Content content(PairingMail mail, Map<String, StoredSubject> subjects) {
        Addressee reader = mail.reader();
        String subject = subjects.get(mail.pairing().subject()).name(reader.language());
        // What ends is said as it was on its last day.
        Phase said =
                mail.pairing().at(mail.change() == Change.ENDED ? mail.from().minusDays(1) : mail.from());
        LessonSeries lessons = new LessonSeries(said.times(), zone, mail.from());
        LessonFacts facts = LessonFacts.of(said.meeting(), lessons, mail.pair(), reader, subject);
        return new Content(template(mail, facts, lessons), files.changed(mail.pair(), reader, subject));
    }

    /** By when it is settled where they meet; empty if it is, or if no hand-over knows them. */
    private String due(Pairing pairing, Wording words) {
        return Optional.ofNullable(handovers.findById(pairing.id()))
                .filter(handover -> handover.stage().waits())
                .map(handover -> words.date(handover.dueOn()))
                .orElse("");
    }

    /** Whether a tutor begins while the one until now still teaches. */
    private static boolean isBesideAnother(PairingMail mail) {
        return !mail.reader().isLearner() && mail.pair().turn() == Turn.NEXT;
    }

    private TemplateInstance template(PairingMail mail, LessonFacts facts, LessonSeries lessons) {
        Wording words = Wording.in(mail.reader().language());
        String from = words.date(mail.from());
        String first = words.date(lessons.firstDay());
        return switch (mail.change()) {
            case NEW ->
                MailTemplates.pairingNew(facts, first, due(mail.pairing(), words), mail.link(), isBesideAnother(mail));
            case MOVED -> MailTemplates.pairingMoved(facts, from, first);
            case ENDED -> MailTemplates.pairingEnded(facts, from, false, "");
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + mail.change());
        };
    }
}
