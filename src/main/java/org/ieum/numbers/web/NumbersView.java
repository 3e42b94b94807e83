package org.ieum.numbers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ieum.learner.Needs;
import org.ieum.numbers.Numbers.WeekFigures;
import org.ieum.numbers.Survival;
import org.ieum.offer.AnswerCount;
import org.ieum.offer.Offered;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingCount;
import org.ieum.tutor.Pledges;

/**
 * The page of numbers: each picture with the table behind it.
 *
 * @param trend the last weeks, the newest first, and how many lessons were held and missed in each
 * @param all all needs together; empty while there are none
 */
record NumbersView(
        String day,
        Optional<NeedsRow> all,
        List<WeekFigures> trend,
        Bars trendBars,
        List<Group> groups,
        Curve curve,
        List<MarkRow> marks,
        boolean begun,
        Bars endingBars,
        List<Bars.BarEntry> endings,
        List<EndingRow> endingsByMonth,
        List<AnswerGroup> answers,
        Pledges pledges) {

    /** Needs by one thing. */
    record Group(String title, String rowsAre, Bars bars, List<NeedsRow> rows) {}

    record NeedsRow(String name, long served, long offered, long waiting, String median, String longest) {}

    /** {@code 2026-11}, whose wish it was, and why. */
    record EndingRow(String month, String by, String reason, long pairings) {}

    /** How offers were answered that differ in one thing. */
    record AnswerGroup(String by, List<AnswerRow> rows) {}

    /** @param share of those that are over, how many were accepted */
    record AnswerRow(String offered, long accepted, long declined, long unanswered, String share) {}

    /** One for each thing by which there are any. */
    static List<AnswerGroup> answers(List<AnswerCount> counts, NumberMessages words) {
        Map<Offered.By, List<AnswerRow>> rows = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> count.offered().by(),
                        TreeMap::new,
                        Collectors.mapping(count -> row(count, words), Collectors.toList())));
        return rows.entrySet().stream()
                .map(group -> new AnswerGroup(words.offeredBy(group.getKey()), group.getValue()))
                .toList();
    }

    private static AnswerRow row(AnswerCount count, NumberMessages words) {
        long over = count.accepted() + count.declined() + count.unanswered();
        return new AnswerRow(
                words.offeredWas(count.offered()),
                count.accepted(),
                count.declined(),
                count.unanswered(),
                percent((double) count.accepted() / over));
    }

    static List<EndingRow> rows(List<EndingCount> endings, NumberMessages words) {
        return endings.stream()
                .map(one -> new EndingRow(
                        one.month().toString(),
                        one.by().map(words::endingBy).orElseGet(words::notKnown),
                        words.ending(one.reason()),
                        one.pairings()))
                .toList();
    }

    /** What is known after so many days. */
    record MarkRow(String after, String share, long knownOf) {}

    static Group group(
            Needs.By by,
            String title,
            String rowsAre,
            List<Needs> needs,
            Map<String, String> names,
            NumberMessages words) {
        List<NeedsRow> rows = needs.stream()
                .filter(group -> group.by() == by)
                .map(group -> row(names.getOrDefault(group.key(), words.noCity()), group, words))
                .toList();
        Bars bars = Bars.of(rows.stream()
                .map(row -> new Bars.BarEntry(row.name(), row.served(), row.offered(), row.waiting()))
                .toList());
        return new Group(title, rowsAre, bars, rows);
    }

    static Bars trend(List<WeekFigures> weeks) {
        return Bars.of(weeks.stream()
                .map(week -> new Bars.BarEntry(week.monday().toString(), week.held(), week.missed()))
                .toList());
    }

    static NeedsRow row(String name, Needs group, NumberMessages words) {
        return new NeedsRow(
                name,
                group.served(),
                group.offered(),
                group.waiting(),
                words.days(group.medianDays()),
                words.days(group.longestDays()));
    }

    static List<MarkRow> marks(Survival survival, NumberMessages words) {
        return Curve.MARKS.stream()
                .map(day -> {
                    Optional<Survival.Step> known = survival.at(day);
                    return new MarkRow(
                            words.days(day),
                            known.map(step -> percent(step.share())).orElse(words.notKnown()),
                            known.map(Survival.Step::atRisk).orElse(0L));
                })
                .toList();
    }

    static List<Bars.BarEntry> entries(Map<EndReason, Long> endings, NumberMessages words) {
        return endings.entrySet().stream()
                .sorted(Map.Entry.<EndReason, Long>comparingByValue().reversed())
                .map(entry -> new Bars.BarEntry(words.ending(entry.getKey()), entry.getValue(), 0))
                .toList();
    }

    /** {@code 83%}. */
    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
