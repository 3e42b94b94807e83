package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.handover.HandoverChanged;
import org.ieum.handover.HandoverChanged.HandoverNews;
import org.ieum.handover.Handovers;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.Pairing;
import org.ieum.week.LessonSeries;

/** Tells people how it stands with where they meet. Which room or place it is their pages and calendars say, no words of mails. */
@Singleton
class TellingWhereToMeet {

    @Inject ReadingPairedPeople reading;
    @Inject Handovers handovers;
    @Inject Catalogue catalogue;
    @Inject OwnPageLetters pages;
    @Inject CalendarFiles files;
    @Inject WritingMails mails;
    @Inject ZoneId zone;

    void changed(@Observes HandoverChanged event) {
        event.tell().stream()
                .map(side -> new MailOrder.OfMeeting(event.pairingId(), event.news(), event.turn(), side))
                .flatMap(order -> write(order).stream())
                .forEach(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfMeeting order) {
        PairedPeople pair = reading.byId(List.of(order.pairingId())).get(order.pairingId());
        Map<String, StoredSubject> subjects = catalogue.subjects();
        return pair.reader(order.reader()).map(reader -> {
            String link = pages.link(reader);
            return mails.write(
                    key(order, reader),
                    kind(order.news()),
                    order,
                    reader,
                    () -> content(order, pair, reader, subjects, link));
        });
    }

    private static String key(MailOrder.OfMeeting order, Addressee reader) {
        return String.join(
                "/",
                "meeting",
                Long.toString(order.pairingId()),
                order.news().name().toLowerCase(Locale.ROOT),
                Long.toString(order.turn()),
                reader.recipient().kind().code());
    }

    static MailKind kind(HandoverNews news) {
        return switch (news) {
            case PLACE_PROPOSED -> MailKind.PLACE_PROPOSED;
            case ARRANGED -> MailKind.MEETING_ARRANGED;
            case HELD_BACK -> MailKind.MEETING_LATE;
            case OTHERWISE -> MailKind.MEETING_OTHERWISE;
        };
    }

    private Content content(
            MailOrder.OfMeeting order,
            PairedPeople pair,
            Addressee reader,
            Map<String, StoredSubject> subjects,
            String link) {
        Pairing pairing = pair.pairing();
        LessonSeries lessons = new LessonSeries(pairing.times(), zone, pairing.since());
        String subject = subjects.get(pairing.subject()).name(reader.language());
        LessonFacts facts = LessonFacts.of(pair, reader, subject, zone);
        TemplateInstance words = template(order, facts, link, lessons, Wording.in(reader.language()));
        // The lessons begin on another day, or are at another place, than the file of the mail before says.
        boolean otherwise = order.news() == HandoverNews.HELD_BACK || order.news() == HandoverNews.ARRANGED;
        return otherwise ? new Content(words, files.changed(pair, reader, subject)) : Content.of(words);
    }

    private TemplateInstance template(
            MailOrder.OfMeeting order, LessonFacts facts, String link, LessonSeries lessons, Wording words) {
        return switch (order.news()) {
            case PLACE_PROPOSED -> MailTemplates.placeProposed(facts, link);
            case ARRANGED -> MailTemplates.meetingArranged(facts, link, words.date(lessons.firstDay()));
            case HELD_BACK -> MailTemplates.meetingLate(facts, link, words.date(lessons.firstDay()));
            case OTHERWISE ->
                MailTemplates.meetingOtherwise(
                        facts,
                        link,
                        words.date(handovers.findById(order.pairingId()).dueOn()));
        };
    }
}
