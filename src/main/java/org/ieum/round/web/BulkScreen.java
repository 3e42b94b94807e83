package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Messages;
import org.ieum.round.Rounds;
import org.ieum.round.review.DecidingInBulk;
import org.ieum.round.review.DecidingInBulk.Act;
import org.ieum.round.review.ProposalCount;

/** Gathers what a coordinator reads before many proposals are decided at once. */
@Singleton
class BulkScreen {

    @Inject Rounds rounds;
    @Inject DecidingInBulk deciding;
    @Inject ProposalRows rows;

    /**
     * What would be done.
     *
     * @param seen stands for the proposals as they are now
     * @param will the whole in one sentence
     * @param parts how many of which kind, as they are decided now
     * @param proposals which, as the page's script takes it back: {@code 7/0 8/3}, ids and versions
     * @param back the list that it is about
     * @param action where to send the form
     */
    record BulkView(
            ReviewFormatter review,
            Act act,
            long count,
            String seen,
            String will,
            List<String> parts,
            String proposals,
            String back,
            String action,
            List<String> errors) {}

    TemplateInstance show(PageLanguage language, long roundId, ReviewQuery query, Act act, List<String> errors) {
        rounds.get(roundId);
        DecidingInBulk.BulkPreview preview = deciding.preview(roundId, query.filter(), act);
        List<ProposalCount> counts = preview.counts();
        long count = counts.stream().mapToLong(ProposalCount::proposals).sum();
        ReviewFormatter review = rows.format(language);
        return RoundTemplates.bulk(new BulkView(
                        review,
                        act,
                        count,
                        preview.seen(),
                        review.will(act, count),
                        parts(counts, language),
                        preview.proposals().stream()
                                .map(one -> one.id() + "/" + one.version())
                                .collect(Collectors.joining(" ")),
                        "/rounds/" + roundId + query.address(),
                        "/rounds/" + roundId + "/bulk" + query.address(),
                        errors))
                .setLocale(language.locale());
    }

    private static List<String> parts(List<ProposalCount> counts, PageLanguage language) {
        RoundMessages words = Messages.in(language, RoundMessages.class);
        Map<String, Long> parts = new LinkedHashMap<>();
        counts.forEach(one -> parts.merge(
                words.changeOf(one.change()) + " · " + words.decisionOf(one.decision()), one.proposals(), Long::sum));
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue())
                .toList();
    }
}
