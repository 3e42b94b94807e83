package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Change;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.round.Decision;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.review.ProposalCount;
import org.ieum.round.review.ProposalFilter;
import org.ieum.round.review.ReadingProposals;

/** Gathers what a review shows. */
@Singleton
class ReviewScreen {

    static final int PAGE = 100;

    /** In the order in which they ask for attention. */
    private static final List<Change> CHANGES =
            List.of(Change.NEW, Change.MOVED, Change.REPLACED, Change.ENDED, Change.KEPT);

    @Inject ReadingProposals reading;
    @Inject ProposalRows rows;

    ReviewView show(long roundId, ReviewQuery query, PageLanguage language) {
        RoundMessages words = Messages.in(language, RoundMessages.class);
        ExplainFormatter explain = rows.catalogue(language);
        List<ProposalCount> counts = reading.counts(roundId, query.filter());
        List<ProposalCount> all = query.isNarrowed() ? reading.counts(roundId, ProposalFilter.ALL) : counts;
        List<NamedProposal> found = reading.page(roundId, query.filter(), query.sort(), query.page() * PAGE, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ProposalRow> shown = rows.of(more ? found.subList(0, PAGE) : found, language, explain);
        ReviewQuery kept = query.changing(Optional.of(Change.KEPT));
        return new ReviewView(
                rows.format(language),
                query,
                tabs(query, counts, words, rows.format(language).words().allChanges()),
                groups(shown, counts, query, words, rows.format(language).words()),
                progress(all),
                Choice.of(List.of(Decision.values()), words::decisionOf, query.said("decision")),
                Choice.of(explain.names().subjects(), query.said("subject")),
                Choice.of(explain.names().cities(), query.said("city")),
                rows.format(language).sorts(query.sort()),
                query.filter().change().isEmpty() ? count(counts, Change.KEPT, query.filter()) : 0,
                address(kept),
                query.page() == 0 ? "" : address(query.onPage(query.page() - 1)),
                more ? address(query.onPage(query.page() + 1)) : "");
    }

    /** An address for a link on the page itself, which leads to the first of all again where nothing is said. */
    private static String address(ReviewQuery query) {
        return query.address().isEmpty() ? "?" : query.address();
    }

    private static List<ReviewView.ReviewTab> tabs(
            ReviewQuery query, List<ProposalCount> counts, RoundMessages words, String all) {
        List<ReviewView.ReviewTab> tabs = new ArrayList<>();
        long changing = CHANGES.stream()
                .filter(change -> change != Change.KEPT)
                .mapToLong(change -> count(counts, change, query.filter()))
                .sum();
        Optional<Change> now = query.filter().change();
        tabs.add(new ReviewView.ReviewTab(all, address(query.changing(Optional.empty())), changing, now.isEmpty()));
        for (Change change : CHANGES) {
            boolean current = now.filter(change::equals).isPresent();
            long here = count(counts, change, query.filter());
            if (here > 0 || current) {
                String to = address(query.changing(Optional.of(change)));
                tabs.add(new ReviewView.ReviewTab(words.changeOf(change), to, here, current));
            }
        }
        return tabs;
    }

    private static long count(List<ProposalCount> counts, Change change, ProposalFilter filter) {
        return counts.stream()
                .filter(count -> count.change() == change)
                .filter(count -> filter.decision().map(count.decision()::equals).orElse(true))
                .filter(count -> filter.look().map(look -> count.look() == look).orElse(true))
                .mapToLong(ProposalCount::proposals)
                .sum();
    }

    private static long open(List<ProposalCount> counts, Change change, ProposalFilter filter) {
        return count(
                counts.stream().filter(one -> one.decision() == Decision.OPEN).toList(), change, filter);
    }

    /** Those first that somebody should look at. */
    private static List<ReviewView.ReviewGroup> groups(
            List<ProposalRow> shown,
            List<ProposalCount> counts,
            ReviewQuery query,
            RoundMessages words,
            ReviewMessages own) {
        List<ReviewView.ReviewGroup> groups = new ArrayList<>();
        for (ReviewView.GroupCount count : counted(counts, query.filter(), words, own)) {
            List<ProposalRow> rows = shown.stream()
                    .filter(row -> code(row.kind(), row.look()).equals(count.code()))
                    .toList();
            if (!rows.isEmpty()) {
                ProposalRow first = rows.get(0);
                groups.add(new ReviewView.ReviewGroup(
                        count.code(),
                        count.name(),
                        count.open(),
                        count.all(),
                        first.look() || first.kind() != Change.NEW
                                ? List.of()
                                : query.fine().hidden(),
                        rows));
            }
        }
        return groups;
    }

    /** How many of each group there are, in their order; those too of which there are none. */
    static List<ReviewView.GroupCount> counted(
            List<ProposalCount> counts, ProposalFilter filter, RoundMessages words, ReviewMessages own) {
        return Stream.of(true, false)
                .flatMap(look -> CHANGES.stream().map(change -> {
                    List<ProposalCount> alike = counts.stream()
                            .filter(count -> count.look() == look)
                            .toList();
                    return new ReviewView.GroupCount(
                            code(change, look),
                            (look ? own.needsALook() : own.fine()) + ": " + words.changeOf(change),
                            open(alike, change, filter),
                            count(alike, change, filter));
                }))
                .toList();
    }

    private static String code(Change change, boolean look) {
        return change.code() + (look ? "-look" : "");
    }

    /** How far the review is: of all that changes something, whatever is shown. */
    static ReviewView.Progress progress(List<ProposalCount> all) {
        return new ReviewView.Progress(
                changing(all, Decision.APPROVED), changing(all, Decision.REJECTED), changing(all, Decision.OPEN));
    }

    private static long changing(List<ProposalCount> all, Decision decision) {
        return all.stream()
                .filter(count -> count.change() != Change.KEPT && count.decision() == decision)
                .mapToLong(ProposalCount::proposals)
                .sum();
    }
}
