package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Change;
import org.ieum.platform.Messages;
import org.ieum.round.Decision;
import org.ieum.round.Round;
import org.ieum.round.Rounds;
import org.ieum.round.publication.MailsToCome;
import org.ieum.round.publication.SchedulingPublications;
import org.ieum.round.review.ProposalCount;
import org.ieum.round.review.ProposalFilter;
import org.ieum.round.review.ReadingProposals;

/** Gathers what a coordinator reads before a round is published. */
@Singleton
class PublicationScreen {

    /** Learners without an address who are listed. */
    private static final int SILENT = 50;

    @Inject Rounds rounds;
    @Inject ReadingProposals reading;
    @Inject MailsToCome mails;
    @Inject SchedulingPublications scheduling;

    /** All that the page shows. */
    record PublicationView(
            Round round,
            long accepted,
            long open,
            long rejected,
            long total,
            List<MailsRow> mails,
            List<SilentRow> silent,
            boolean moreSilent,
            long minutes,
            List<String> errors) {}

    /** So many mails of one kind. */
    record MailsRow(String kind, String to, String language, long count) {}

    /** A learner to be told by a coordinator. */
    record SilentRow(String who, String change) {}

    /** How many that change something nobody decided about. */
    long open(long roundId) {
        return count(reading.counts(roundId, ProposalFilter.ALL), Decision.OPEN);
    }

    TemplateInstance show(PageLanguage language, long roundId, List<String> errors) {
        RoundMessages round = Messages.in(language, RoundMessages.class);
        PublicationMessages words = Messages.in(language, PublicationMessages.class);
        List<ProposalCount> counts = reading.counts(roundId, ProposalFilter.ALL);
        MailsToCome.ToCome toCome = mails.of(roundId);
        Duration delay = scheduling.delay();
        return RoundTemplates.publication(new PublicationView(
                        rounds.get(roundId),
                        count(counts, Decision.APPROVED) + count(counts, Decision.OPEN),
                        count(counts, Decision.OPEN),
                        rejected(counts),
                        toCome.mails().stream()
                                .mapToLong(MailsToCome.Mails::count)
                                .sum(),
                        rows(toCome.mails(), words, language),
                        toCome.silent().stream()
                                .limit(SILENT)
                                .map(one -> new SilentRow(one.learner().withKey(), round.changeOf(one.change())))
                                .toList(),
                        toCome.silent().size() > SILENT,
                        delay.isZero() ? 0 : Math.max(1, delay.toMinutes()),
                        errors))
                .setLocale(language.locale());
    }

    /** Of those that change something. */
    private static long count(List<ProposalCount> counts, Decision decision) {
        return counts.stream()
                .filter(one -> one.change() != Change.KEPT && one.decision() == decision)
                .mapToLong(ProposalCount::proposals)
                .sum();
    }

    private static long rejected(List<ProposalCount> counts) {
        return counts.stream()
                .filter(one -> one.decision() == Decision.REJECTED)
                .mapToLong(ProposalCount::proposals)
                .sum();
    }

    private static List<MailsRow> rows(
            List<MailsToCome.Mails> mails, PublicationMessages words, PageLanguage language) {
        return mails.stream()
                .collect(Collectors.groupingBy(
                        one -> new MailsToCome.Mails(one.kind(), one.toLearner(), one.language(), 0),
                        Collectors.summingLong(MailsToCome.Mails::count)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(MailsToCome.Mails::kind)
                        .thenComparing(one -> !one.toLearner())
                        .thenComparing(MailsToCome.Mails::language)))
                .map(each -> new MailsRow(
                        kind(each.getKey().kind(), words),
                        each.getKey().toLearner() ? words.learners() : words.tutors(),
                        each.getKey().language().locale().getDisplayLanguage(language.locale()),
                        each.getValue()))
                .toList();
    }

    private static String kind(Change change, PublicationMessages words) {
        return switch (change) {
            case NEW -> words.kindNew();
            case MOVED -> words.kindMoved();
            case ENDED -> words.kindEnded();
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + change);
        };
    }
}
