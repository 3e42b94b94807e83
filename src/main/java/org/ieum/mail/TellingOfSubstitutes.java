package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.outbox.Letter;
import org.ieum.outbox.OutgoingMail;
import org.ieum.substitute.SubstituteNews;
import org.ieum.substitute.SubstituteNews.Kind;
import org.ieum.substitute.Substitution;
import org.ieum.substitute.Substitutions;
import org.ieum.tutor.Tutors;

/** Asks both whether somebody may stand in, and tells them what becomes of it. Until both have said yes nobody is named. */
@Singleton
class TellingOfSubstitutes {

    @Inject Substitutions substitutions;
    @Inject ReadingPairedPeople reading;
    @Inject Tutors tutors;
    @Inject Catalogue catalogue;
    @Inject CalendarFiles files;
    @Inject OwnPageLetters pages;
    @Inject WritingMails mails;

    /**
     * What a mail says of lessons that somebody gives in another's place, on its reader's clock.
     *
     * @param learner for a tutor, once both have said yes
     * @param givenBy who stands in, for a learner, while they do
     */
    record SubstituteFacts(
            boolean toLearner,
            String subject,
            Optional<String> learner,
            Optional<String> givenBy,
            List<String> times,
            String zone,
            boolean online) {}

    void heard(@Observes SubstituteNews event) {
        write(new MailOrder.OfSubstitute(event)).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfSubstitute order) {
        SubstituteNews news = order.news();
        Substitution one = substitutions.findById(news.substitution());
        PairedPeople pair = reading.byId(List.of(one.pairingId()))
                .get(one.pairingId())
                .givenBy(tutors.findById(one.tutorId().orElseThrow()));
        return pair.reader(news.reader()).map(reader -> {
            String link = pages.link(reader);
            return mails.write(
                    key(news, reader), kind(news.kind()), order, reader, () -> content(news, one, pair, reader, link));
        });
    }

    private static String key(SubstituteNews news, Addressee reader) {
        return String.join(
                "/",
                kind(news.kind()).code(),
                Long.toString(news.substitution()),
                Long.toString(news.lessons().stream()
                        .mapToLong(lesson -> lesson.start().getEpochSecond())
                        .sum()),
                reader.side().code());
    }

    private static MailKind kind(Kind kind) {
        return switch (kind) {
            case ASKED -> MailKind.SUBSTITUTE_ASKED;
            case AGREED -> MailKind.SUBSTITUTE_AGREED;
            case OFF -> MailKind.SUBSTITUTE_OFF;
            case ENDED -> MailKind.SUBSTITUTE_ENDED;
        };
    }

    private Content content(SubstituteNews news, Substitution one, PairedPeople pair, Addressee reader, String link) {
        Wording words = Wording.in(reader.language());
        String subject =
                catalogue.names(reader.language()).subjects().get(pair.pairing().subject());
        boolean known = news.kind() == Kind.AGREED || news.kind() == Kind.ENDED;
        SubstituteFacts facts = new SubstituteFacts(
                reader.isLearner(),
                subject,
                Optional.of(pair.learner().alias()).filter(alias -> known && !reader.isLearner()),
                pair.given(reader).filter(name -> news.kind() == Kind.AGREED),
                news.lessons().stream()
                        .map(lesson -> words.moment(lesson.start().atZone(reader.zone()), lesson.minutes()))
                        .toList(),
                words.zone(reader.zone()),
                one.meeting() == Meeting.ONLINE);
        return switch (news.kind()) {
            case ASKED -> Content.of(MailTemplates.substituteAsked(facts, until(one, words, reader), link));
            case AGREED -> new Content(MailTemplates.substituteAgreed(facts, link), files(news, pair, reader, subject));
            case OFF -> Content.of(MailTemplates.substituteOff(facts, link));
            case ENDED -> new Content(MailTemplates.substituteEnded(facts, link), files(news, pair, reader, subject));
        };
    }

    private static String until(Substitution one, Wording words, Addressee reader) {
        return words.moment(one.answerBy().orElseThrow().atZone(reader.zone()));
    }

    /** Whoever stands in gets the lessons by themselves; the learner has them in a series already. */
    private List<Letter.Attachment> files(SubstituteNews news, PairedPeople pair, Addressee reader, String subject) {
        return reader.side() == Side.TUTOR
                ? files.given(news.lessons(), news.kind() == Kind.ENDED, pair, reader, subject)
                : files.ofSeries(news.lessons(), pair, reader, subject);
    }
}
