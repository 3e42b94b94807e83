package org.ieum.round.web.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.round.review.FindingNames;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.web.ExplainVoice;
import org.ieum.round.web.Reasons;

/** Gathers the views of a plan, with what was worked out about it, in a reader's language. */
@Singleton
class PlanViews {

    @Inject FindingNames naming;
    @Inject Reasons reasons;
    @Inject Catalogue catalogue;

    List<ProposalView> proposals(List<NamedProposal> lines, PageLanguage language) {
        PeopleNames names = naming.of(lines);
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
        PeopleNames names = naming.ofUnlocks(needs);
        ExplainVoice voice = voice(language);
        Reasons.Voice facts = reasons.in(language);
        return needs.stream()
                .map(need -> UnmatchedView.of(need, facts, voice, names))
                .toList();
    }

    private ExplainVoice voice(PageLanguage language) {
        return ExplainVoice.in(language, catalogue);
    }
}
