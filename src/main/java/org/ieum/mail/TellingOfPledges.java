package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Side;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Phase;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.pledge.LearnerHandedOn;
import org.ieum.pledge.PledgeAsked;
import org.ieum.week.LessonSeries;

/** Asks tutors how it goes on after their pledge, and tells learners for whom somebody else is looked for. */
@Singleton
class TellingOfPledges {

    @Inject Persons people;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject OwnPageLetters pages;
    @Inject WritingMails mails;
    @Inject ZoneId zone;

    void asked(@Observes PledgeAsked event) {
        write(new MailOrder.OfPledge(event.tutorId(), event.end())).ifPresent(mails::queue);
    }

    void handedOn(@Observes LearnerHandedOn event) {
        write(new MailOrder.OfHandingOn(event.pairingId())).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfPledge order) {
        return Addressee.orByHand(Side.TUTOR, people.get(new PersonId(Side.TUTOR, order.tutorId())))
                .map(reader -> {
                    String link = pages.link(reader);
                    String end = Wording.in(reader.language()).date(order.end());
                    return mails.write(
                            "pledge-ends/" + order.tutorId() + "/" + order.end(),
                            MailKind.PLEDGE_ENDS,
                            order,
                            reader,
                            () -> Content.of(MailTemplates.pledgeEnds(end, link)));
                });
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfHandingOn order) {
        PairedPeople pair = reading.byId(List.of(order.pairingId())).get(order.pairingId());
        return pair.reader(Side.LEARNER).map(reader -> {
            String link = pages.link(reader);
            return mails.write(
                    "handed-on/" + order.pairingId(),
                    MailKind.HANDED_ON,
                    order,
                    reader,
                    () -> content(pair.pairing(), reader, link));
        });
    }

    private Content content(Pairing pairing, Addressee reader, String link) {
        LocalDate last = pairing.endedOn().orElseThrow().minusDays(1);
        Phase until = pairing.at(last);
        LessonFacts facts = LessonFacts.namingNobody(
                until.meeting(),
                new LessonSeries(until.times(), zone, last),
                reader,
                catalogue.subjects().get(pairing.subject()).name(reader.language()));
        return Content.of(
                MailTemplates.handedOn(facts, Wording.in(reader.language()).date(last), link));
    }
}
