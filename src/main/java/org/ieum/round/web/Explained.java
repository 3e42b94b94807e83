package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.round.NamedNeed;
import org.ieum.round.NamedProposal;
import org.ieum.round.Naming;
import org.ieum.round.Naming.Names;
import org.ieum.round.Rounds;
import org.ieum.round.WorkingOut;

/** Gathers what was worked out about a plan, in a reader's language. */
@Singleton
class Explained {

    private final Rounds rounds;
    private final WorkingOut working;
    private final Naming naming;
    private final Reasons reasons;
    private final Catalogue catalogue;

    @Inject
    Explained(Rounds rounds, WorkingOut working, Naming naming, Reasons reasons, Catalogue catalogue) {
        this.rounds = rounds;
        this.working = working;
        this.naming = naming;
        this.reasons = reasons;
        this.catalogue = catalogue;
    }

    List<ProposalView> proposals(List<NamedProposal> lines, PageLanguage language) {
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

    List<UnmatchedView> unmatched(List<NamedNeed> needs, PageLanguage language) {
        Names names = naming.ofUnlocks(needs);
        ExplainVoice voice = voice(language);
        Reasons.Voice facts = reasons.in(language);
        return needs.stream()
                .map(need -> UnmatchedView.of(need, facts, voice, names))
                .toList();
    }

    /** For each need of one round what to say about what would serve it. */
    List<List<String>> unlocks(List<NamedNeed> needs, ExplainVoice voice) {
        Names names = naming.ofUnlocks(needs);
        boolean goingOn = !needs.isEmpty()
                && working.isGoingOn(rounds.get(needs.get(0).need().roundId()));
        return needs.stream()
                .map(need -> voice.say(need.need(), names, goingOn))
                .toList();
    }

    ExplainVoice voice(PageLanguage language) {
        return ExplainVoice.in(language, catalogue);
    }
}
