package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.round.Explanation;
import org.ieum.round.Naming;
import org.ieum.round.Naming.Names;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;

/** Gathers what was worked out about a plan, in a reader's language. */
@Singleton
class Explained {

    private final Rounds rounds;
    private final Naming naming;
    private final Reasons reasons;
    private final Catalogue catalogue;

    @Inject
    Explained(Rounds rounds, Naming naming, Reasons reasons, Catalogue catalogue) {
        this.rounds = rounds;
        this.naming = naming;
        this.reasons = reasons;
        this.catalogue = catalogue;
    }

    List<ProposalView> proposals(List<Rounds.Line> lines, PageLanguage language) {
        Names names = naming.of(lines);
        ExplainVoice voice = voice(language);
        Reasons.Voice facts = reasons.in(language);
        return lines.stream()
                .map(line -> ProposalView.of(
                        line,
                        facts,
                        line.proposal()
                                .nextBest()
                                .map(next -> NextBestView.of(next, voice, names))
                                .orElse(null)))
                .toList();
    }

    List<UnmatchedView> unmatched(List<Rounds.Waiting> needs, PageLanguage language) {
        Names names = naming.ofUnlocks(needs);
        ExplainVoice voice = voice(language);
        Reasons.Voice facts = reasons.in(language);
        return needs.stream()
                .map(need -> UnmatchedView.of(need, facts, voice, names))
                .toList();
    }

    /** For each line a sentence about the next best tutor, if there is one. */
    List<Optional<String>> nextBest(List<Rounds.Line> lines, PageLanguage language) {
        Names names = naming.of(lines);
        ExplainVoice voice = voice(language);
        return lines.stream()
                .map(line -> line.proposal().nextBest().map(next -> voice.say(next, names)))
                .toList();
    }

    /** For each need of one round what to say about what would serve it. */
    List<List<String>> unlocks(List<Rounds.Waiting> needs, ExplainVoice voice) {
        Names names = naming.ofUnlocks(needs);
        boolean working = !needs.isEmpty() && isWorking(needs.get(0).need().roundId());
        return needs.stream()
                .map(need -> voice.say(need.need(), names, working))
                .toList();
    }

    /** Whether more is to be expected for the round. */
    boolean isWorking(long roundId) {
        return rounds.get(roundId).state() == RoundState.REVIEW
                && rounds.explanation(roundId)
                        .map(explanation -> explanation.endedAt().isEmpty())
                        .orElse(false);
    }

    RecruitingView recruiting(long roundId, PageLanguage language) {
        rounds.get(roundId);
        ExplainVoice voice = voice(language);
        return new RecruitingView(
                isWorking(roundId),
                rounds.explanation(roundId).stream()
                        .map(Explanation::recruits)
                        .flatMap(List::stream)
                        .map(recruit -> RecruitingView.RecruitView.of(recruit, voice))
                        .toList());
    }

    ExplainVoice voice(PageLanguage language) {
        return ExplainVoice.in(language, catalogue);
    }
}
