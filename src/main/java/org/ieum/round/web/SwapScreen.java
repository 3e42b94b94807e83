package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.NeedKey;
import org.ieum.person.PersonName;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.round.Proposals;
import org.ieum.round.Round;
import org.ieum.round.Rounds;
import org.ieum.round.SwapCandidate;
import org.ieum.round.SwapPreview;
import org.ieum.round.SwapPreview.Effect;
import org.ieum.round.review.FindingNames;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.review.ReadingProposals;

/** Gathers what a coordinator reads before a proposal gets another tutor. */
@Singleton
class SwapScreen {

    @Inject Rounds rounds;
    @Inject ReadingProposals proposals;
    @Inject ProposalRows rows;
    @Inject FindingNames naming;
    @Inject Proposals decided;

    /** Who else could. */
    record CandidatesView(long round, ProposalRow row, List<CandidateRow> candidates) {}

    /** A tutor to choose. */
    record CandidateRow(long tutor, String name, String ref, String city, String room, boolean sameTimes) {}

    /** What it would do to somebody else; {@code approved} if somebody has said yes to what they have now. */
    record EffectView(String text, boolean approved) {}

    /** What would come of it; {@code change} is empty where it cannot be. */
    record PreviewView(
            long round,
            ProposalRow row,
            long tutor,
            String change,
            List<EffectView> effects,
            String served,
            List<String> worthBefore,
            List<String> worthAfter) {}

    TemplateInstance list(PageLanguage language, long roundId, long proposalId, List<SwapCandidate> found) {
        SwapMessages words = Messages.in(language, SwapMessages.class);
        ExplainFormatter explain = rows.catalogue(language);
        ProposalRow row = rows.of(List.of(proposals.one(roundId, proposalId)), language, explain)
                .get(0);
        List<CandidateRow> candidates =
                found.stream().map(one -> row(one, words, explain)).toList();
        return RoundTemplates.swap(new CandidatesView(roundId, row, candidates)).setLocale(language.locale());
    }

    private static CandidateRow row(SwapCandidate one, SwapMessages words, ExplainFormatter explain) {
        return new CandidateRow(
                one.tutor(),
                one.name(),
                one.ref(),
                one.city().map(key -> explain.names().cities().get(key)).orElse(words.onlineOnly()),
                one.hasRoom() ? words.left(one.lessonsLeft(), one.learnersLeft()) : words.full(),
                one.sameTimes());
    }

    TemplateInstance preview(PageLanguage language, long roundId, long proposalId, long tutorId, SwapPreview preview) {
        SwapMessages words = Messages.in(language, SwapMessages.class);
        ExplainFormatter explain = rows.catalogue(language);
        Round round = rounds.get(roundId);
        ProposalRow row = rows.of(List.of(proposals.one(roundId, proposalId)), language, explain)
                .get(0);
        PreviewView view = preview instanceof SwapPreview.Possible possible
                ? possible(language, words, explain, round, row, tutorId, possible)
                : new PreviewView(roundId, row, tutorId, "", List.of(), "", List.of(), List.of());
        return RoundTemplates.swapPreview(view).setLocale(language.locale());
    }

    private PreviewView possible(
            PageLanguage language,
            SwapMessages words,
            ExplainFormatter explain,
            Round round,
            ProposalRow row,
            long tutorId,
            SwapPreview.Possible possible) {
        PeopleNames names = names(possible.effects(), tutorId);
        Set<NeedKey> approved = decided.approved(round.id());
        String times = TimeText.brief(possible.times(), language.locale());
        WorthFormatter worth = WorthFormatter.in(language);
        return new PreviewView(
                round.id(),
                row,
                tutorId,
                words.change(
                        names.tutors().get(tutorId).withKey(), row.learner().withKey(), row.subject(), times),
                possible.effects().stream()
                        .map(effect -> new EffectView(
                                say(effect, words, explain, names),
                                approved.contains(new NeedKey(effect.learner(), effect.subject()))))
                        .toList(),
                possible.servedBefore() == possible.served()
                        ? words.sameServed(possible.served())
                        : words.otherServed(possible.servedBefore(), possible.served()),
                worth.text(round.worth()),
                worth.text(possible.worth()));
    }

    private PeopleNames names(List<Effect> effects, long tutorId) {
        Set<Long> tutors = new HashSet<>(Set.of(tutorId));
        effects.forEach(effect -> Stream.of(effect.before(), effect.after())
                .flatMap(Optional::stream)
                .forEach(tutors::add));
        return naming.of(effects.stream().map(Effect::learner).collect(Collectors.toSet()), tutors);
    }

    private static String say(Effect effect, SwapMessages words, ExplainFormatter explain, PeopleNames names) {
        String learner = Optional.ofNullable(names.learners().get(effect.learner()))
                .map(PersonName::withKey)
                .orElse("–");
        String subject = explain.subject(effect.subject());
        Optional<String> before = effect.before().map(id -> tutor(id, names));
        Optional<String> after = effect.after().map(id -> tutor(id, names));
        if (after.isEmpty()) {
            return words.loses(learner, subject, before.orElse("–"));
        }
        return before.isEmpty()
                ? words.gains(learner, subject, after.get())
                : words.moves(learner, subject, before.get(), after.get());
    }

    private static String tutor(long id, PeopleNames names) {
        return Optional.ofNullable(names.tutors().get(id))
                .map(PersonName::withKey)
                .orElse("–");
    }
}
