package org.ieum.offer.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.account.ActorNames;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.fit.Successor;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering;
import org.ieum.offer.ListingOffers.ListedOffer;
import org.ieum.offer.Offer;
import org.ieum.offer.OfferingNextBest;
import org.ieum.offer.Offers;
import org.ieum.offer.Offers.Standing;
import org.ieum.offer.Reply;
import org.ieum.offer.WhyNot;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.platform.Result;

/** Gathers what coordinators read about offers. */
@Singleton
class OffersScreen {

    @Inject Offers offers;
    @Inject OfferingNextBest nextBest;
    @Inject Answering answering;
    @Inject ActorNames actors;
    @Inject Catalogue catalogue;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A way to choose; {@code count} is empty where nothing is counted. */
    record OffersChoice(String code, String label, String count, boolean current) {}

    /** An offer in the list; {@code when} it ends or ended, {@code why} it did. */
    record OfferLine(
            long id,
            String label,
            long learner,
            String learnerName,
            String learnerRef,
            long tutor,
            String tutorName,
            String tutorRef,
            String subject,
            String times,
            String when,
            String why,
            List<String> answers,
            boolean served,
            boolean allowed) {}

    /** A label and one or more values. */
    record LabelledValues(String label, List<String> values) {

        static LabelledValues of(String label, String... values) {
            return new LabelledValues(label, List.of(values));
        }
    }

    /** A tutor to choose. */
    record Candidate(long tutor, String name, String times, String how, String why) {}

    /**
     * What was chosen in the form that notes somebody's answer: codes as they came, empty for nothing.
     *
     * @param side who answers
     * @param answer what they say
     * @param reason why not
     */
    record NotedAnswer(String side, String answer, String reason) {

        static final NotedAnswer NOTHING = new NotedAnswer("", "", "");
    }

    /** One offer; {@code notice} says what became of what was asked for. */
    record OneView(
            OffersFormatter format,
            long id,
            OfferLine line,
            String state,
            String tag,
            List<LabelledValues> facts,
            String notice,
            boolean refused,
            boolean answerable,
            NotedAnswer typed,
            List<OffersChoice> backs,
            int turn,
            List<OffersChoice> reasons,
            boolean lost,
            boolean open,
            boolean allowed,
            List<Candidate> candidates) {}

    /** What would be offered. */
    record NextView(
            OffersFormatter format,
            long id,
            OfferLine line,
            Candidate candidate,
            String lead,
            String silent,
            String times) {}

    /** One offer; that it was read is written to the trail. */
    @Transactional
    TemplateInstance offer(
            long id, Optional<String> notice, boolean refused, NotedAnswer typed, PageLanguage language, String actor) {
        OffersFormatter format = format(language);
        Standing standing = offers.standing(id);
        audit.record(actor, "offer.read", "pairing", id);
        Pairing pairing = standing.pairing();
        boolean lost = pairing.state() == PairingState.DECLINED || pairing.state() == PairingState.EXPIRED;
        boolean open = nextBest.isOpen(pairing);
        List<Candidate> candidates = nextBest.candidates(id).stream()
                .map(one -> candidate(one, pairing, format))
                .toList();
        OneView view = new OneView(
                format,
                id,
                line(standing, lost && !open, format),
                format.words().state(pairing.state()),
                tag(pairing.state()),
                facts(standing, format),
                notice.orElse(""),
                refused,
                pairing.state() == PairingState.OFFERED,
                typed,
                backs(standing, format),
                standing.offer().turn(),
                reasons(typed, format),
                lost,
                open,
                pairing.allowedAgain(),
                candidates);
        return OfferTemplates.offer(view).setLocale(language.locale());
    }

    /** What would be offered to a tutor, as a reading; refused with {@code times-taken} if they are not among the best any more. */
    @Transactional
    Result<TemplateInstance> next(long id, long tutor, PageLanguage language, String actor) {
        OffersFormatter format = format(language);
        Standing standing = offers.standing(id);
        audit.record(actor, "offer.read", "pairing", id);
        return nextBest.candidates(id).stream()
                .filter(successor -> successor.tutor() == tutor)
                .findFirst()
                .map(one -> Result.done(preview(standing, one, format, language)))
                .orElseGet(() -> Result.refused("times-taken"));
    }

    private TemplateInstance preview(Standing standing, Successor one, OffersFormatter format, PageLanguage language) {
        Candidate candidate = candidate(one, standing.pairing(), format);
        String learner = standing.learner().called().withKey();
        String lead = format.words()
                .previewLead(
                        learner,
                        one.called().withKey(),
                        format.subject(standing.pairing().subject()),
                        candidate.times(),
                        candidate.how(),
                        format.until(nextBest.deadline()));
        String silent = standing.learner().storedEmail().isPresent()
                ? ""
                : format.words().previewSilent(learner);
        String times = one.times().stream().map(Session::toString).collect(Collectors.joining(";"));
        return OfferTemplates.next(new NextView(
                        format, standing.offer().id(), line(standing, false, format), candidate, lead, silent, times))
                .setLocale(language.locale());
    }

    OffersFormatter format(PageLanguage language) {
        return OffersFormatter.in(language, clock.getZone(), catalogue);
    }

    private static String tag(PairingState state) {
        return switch (state) {
            case OFFERED -> "tag-wait";
            case RUNNING -> "tag-good";
            case DECLINED, EXPIRED -> "tag-bad";
            case ENDED, WITHDRAWN -> "";
        };
    }

    static OfferLine line(ListedOffer row, OffersFormatter format) {
        return line(new Standing(row.offer(), row.pairing(), row.learner(), row.tutor()), row.served(), format);
    }

    private static OfferLine line(Standing standing, boolean served, OffersFormatter format) {
        Offer offer = standing.offer();
        Pairing pairing = standing.pairing();
        String subject = format.subject(pairing.subject());
        String learner = standing.learner().alias();
        String tutor = standing.tutor().name();
        boolean waiting = pairing.state() == PairingState.OFFERED;
        return new OfferLine(
                offer.id(),
                format.words()
                        .pair(
                                standing.learner().called().withKey(),
                                standing.tutor().called().withKey(),
                                subject),
                pairing.learnerId(),
                learner,
                standing.learner().ref(),
                pairing.tutorId(),
                tutor,
                standing.tutor().ref(),
                subject,
                format.text(pairing.times()),
                waiting
                        ? format.until(offer.deadline())
                        : format.text(offer.settledAt().orElse(offer.deadline())),
                offer.reason().map(format::text).orElse(""),
                Stream.of(Side.values())
                        .map(party -> format.reply(
                                offer,
                                party,
                                waiting && standing.person(party).storedEmail().isEmpty()))
                        .toList(),
                served,
                pairing.allowedAgain());
    }

    private List<LabelledValues> facts(Standing standing, OffersFormatter format) {
        OffersMessages words = format.words();
        Offer offer = standing.offer();
        List<LabelledValues> facts = new ArrayList<>();
        List<String> times =
                new ArrayList<>(List.of(format.text(standing.pairing().times())));
        offer.proposedBy()
                .ifPresent(by -> times.add(by == Side.LEARNER ? words.proposedByLearner() : words.proposedByTutor()));
        facts.add(new LabelledValues(words.times(), times));
        facts.add(LabelledValues.of(
                words.how(), words.meetingOf(standing.pairing().meeting())));
        if (standing.pairing().state() == PairingState.OFFERED) {
            facts.add(LabelledValues.of(words.deadline(), format.until(offer.deadline())));
        }
        offer.settledAt()
                .filter(ended -> standing.pairing().state() != PairingState.RUNNING)
                .ifPresent(ended -> facts.add(LabelledValues.of(words.ended(), format.text(ended))));
        offer.firstMeetingOn(standing.pairing())
                .ifPresent(first -> facts.add(LabelledValues.of(words.first(), first.toString())));
        facts.add(new LabelledValues(words.answers(), answers(standing, format)));
        offer.reason().ifPresent(why -> facts.add(LabelledValues.of(words.why(), format.text(why))));
        offer.note().ifPresent(note -> facts.add(LabelledValues.of(words.note(), note)));
        return facts;
    }

    private List<String> answers(Standing standing, OffersFormatter format) {
        Offer offer = standing.offer();
        Map<String, String> names = actors.named(Stream.of(Side.values())
                .flatMap(party -> offer.reply(party).stream())
                .map(Reply::who)
                .toList());
        return Stream.of(Side.values())
                .map(party -> {
                    boolean silent = standing.person(party).storedEmail().isEmpty();
                    String said = format.reply(offer, party, silent);
                    return offer.reply(party)
                            .map(reply -> reply.who().equals(Audit.PUBLIC)
                                    ? format.words().replied(said, format.text(reply.at()))
                                    : format.words().repliedBy(said, format.text(reply.at()), names.get(reply.who())))
                            .orElse(said);
                })
                .toList();
    }

    /** Whose answer can still be taken back. */
    private List<OffersChoice> backs(Standing standing, OffersFormatter format) {
        return Stream.of(Side.values())
                .filter(party -> answering.canTakeBack(standing.offer(), standing.pairing(), party))
                .map(party -> new OffersChoice(
                        party.code(),
                        format.words().takesBack(standing.person(party).called().withKey()),
                        "",
                        false))
                .toList();
    }

    private static List<OffersChoice> reasons(NotedAnswer typed, OffersFormatter format) {
        return Arrays.stream(WhyNot.values())
                .map(why -> new OffersChoice(
                        why.code(), format.text(why), "", why.code().equals(typed.reason())))
                .toList();
    }

    private static Candidate candidate(Successor one, Pairing before, OffersFormatter format) {
        return new Candidate(
                one.tutor(),
                one.called().withKey(),
                format.text(one.times()),
                format.words().meetingOf(one.meeting()),
                format.why(one, before.subject()));
    }
}
