package org.ieum.round.web.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.round.review.FindingNames;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.review.LastRound;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.web.ExplainFormatter;
import org.ieum.round.web.Reasons;

/** Gathers the views of a plan, with what was worked out about it, in a reader's language. */
@Singleton
class PlanViews {

    @Inject FindingNames naming;
    @Inject LastRound lastRound;
    @Inject Reasons reasons;
    @Inject Catalogue catalogue;

    List<ProposalView> proposals(List<NamedProposal> lines, PageLanguage language) {
        PeopleNames names = naming.of(lines);
        LastRound.Memory since = lines.isEmpty()
                ? LastRound.Memory.NOTHING
                : lastRound.before(lines.get(0).proposal().roundId(), Set.of(), FindingNames.mentioned(lines));
        ExplainFormatter format = format(language);
        Reasons.ReasonFormatter facts = reasons.in(language);
        return lines.stream()
                .map(line -> ProposalView.of(
                        line,
                        facts,
                        line.proposal()
                                .nextBest()
                                .map(next -> NextBestView.of(
                                        next.without(since.rejected()), format, names, since.approved()))
                                .orElse(null)))
                .toList();
    }

    List<UnmatchedView> unmatched(List<NamedNeed> needs, PageLanguage language) {
        PeopleNames names = naming.ofUnlocks(needs);
        ExplainFormatter format = format(language);
        Reasons.ReasonFormatter facts = reasons.in(language);
        return needs.stream()
                .map(need -> UnmatchedView.of(need, facts, format, names))
                .toList();
    }

    private ExplainFormatter format(PageLanguage language) {
        return ExplainFormatter.in(language, catalogue);
    }
}
