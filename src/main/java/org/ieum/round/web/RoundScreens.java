package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Watcher.Progress;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Choice;
import org.ieum.platform.Messages;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.SolveCurve;
import org.ieum.round.SolvingSettings;
import org.ieum.round.UsualWeights;
import org.ieum.round.WorkingOut;
import org.ieum.round.review.FindingNames;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.review.ReadingUnmatched;

/** Gathers what a page about rounds shows. */
@Singleton
class RoundScreens {

    private static final int PAGE = 100;

    @Inject Rounds rounds;
    @Inject ReadingUnmatched needs;
    @Inject WorkingOut working;
    @Inject FindingNames naming;
    @Inject ReviewScreen reviewing;
    @Inject ProposalRows rows;
    @Inject SolveCurve curve;
    @Inject UsualWeights usual;
    @Inject SolvingSettings patience;
    @Inject Clock clock;

    /**
     * All that the page of one round shows; {@code progress} is null unless it solves, {@code review} unless that is shown,
     * {@code publishing} unless it is published at this moment.
     */
    record ShowView(
            Round round,
            Progress progress,
            List<String> changedWeights,
            List<String> worth,
            boolean unmatched,
            ReviewView review,
            List<WaitingView> waiting,
            int page,
            boolean more,
            CurvePicture curve,
            String again,
            String due,
            Rounds.Writing publishing,
            List<String> errors,
            String done,
            String seeDone) {

        public boolean solving() {
            return round.state() == RoundState.SOLVING;
        }

        public boolean reviewing() {
            return round.state() == RoundState.REVIEW;
        }

        /** Whether decisions are taken now: not while a publication waits, which first has to be undone. */
        public boolean deciding() {
            return reviewing() && due.isEmpty();
        }

        public boolean resumeFailed() {
            return reviewing() && round.failure().isPresent();
        }

        /** What the newest plan did to the one before; null where there is nothing to tell, or no more. */
        public Round.SolvedAgain solvedAgain() {
            return deciding() && round.failure().isEmpty() ? round.solvedAgain().orElse(null) : null;
        }

        public boolean planned() {
            return hasPlan(round);
        }
    }

    /** A need without a tutor as a row. */
    record WaitingView(
            String learner, String ref, String subject, String reason, List<String> unlocks, String before) {}

    /** @param asks whether it is asked if this day is meant */
    TemplateInstance list(
            PageLanguage language, List<Round> latest, StartForm form, List<RoundFixes.Fix> errors, boolean asks) {
        boolean unusual = !form.weights().equals(WeightsForm.of(usual.now()));
        return RoundTemplates.list(
                        latest,
                        form,
                        WeightField.all(form.weights(), language),
                        unusual,
                        limits(form, Messages.in(language, RoundMessages.class)),
                        errors,
                        asks)
                .setLocale(language.locale());
    }

    private List<Choice> limits(StartForm form, RoundMessages words) {
        return patience.choices().stream()
                .map(limit -> new Choice(
                        limit.toString(),
                        words.minutes(Math.toIntExact(limit.toMinutes())),
                        limit.toString().equals(form.timeLimit())))
                .toList();
    }

    /** What counts how much, unless a coordinator says otherwise. */
    Weights usualWeights() {
        return usual.now();
    }

    /** The page of a round, with the part of it that the query asks for. */
    TemplateInstance show(
            PageLanguage language, Round round, ReviewQuery query, boolean unmatched, List<String> errors) {
        return show(language, round, query, unmatched, errors, Optional.empty());
    }

    /** The same, and what was done to many last. */
    TemplateInstance show(
            PageLanguage language,
            Round round,
            ReviewQuery query,
            boolean unmatched,
            List<String> errors,
            Optional<ReviewDone> done) {
        List<WaitingView> waiting =
                unmatched ? waiting(language, round.id(), needs.page(round.id(), query.page(), PAGE)) : List.of();
        ShowView view = new ShowView(
                round,
                round.state() == RoundState.SOLVING ? rounds.progress(round.id()) : null,
                WeightField.changed(round.weights(), usual.now(), language),
                WorthFormatter.in(language).text(round.worth()),
                unmatched,
                unmatched || !hasPlan(round) ? null : reviewing.show(round.id(), query, language),
                waiting,
                query.page(),
                waiting.size() == PAGE,
                CurvePicture.of(round.state() == RoundState.SOLVING ? curve.points(round.id()) : List.of()),
                patience.again().toString(),
                round.publicationDueAt().map(rows.format(language)::time).orElse(""),
                rounds.publishing(round, clock.instant()).orElse(null),
                errors,
                done.map(one -> rows.format(language).words().done(one.act().code(), one.count()))
                        .orElse(""),
                done.map(one -> "/rounds/" + round.id() + one.seen()).orElse(""));
        return RoundTemplates.show(view).setLocale(language.locale());
    }

    private static boolean hasPlan(Round round) {
        return round.state() == RoundState.REVIEW || round.state() == RoundState.PUBLISHED;
    }

    private List<WaitingView> waiting(PageLanguage language, long roundId, List<NamedNeed> needs) {
        ExplainFormatter explain = rows.catalogue(language);
        Reasons.ReasonFormatter facts = Reasons.in(language, explain.names().cities());
        List<List<String>> unlocks = unlocks(needs, explain);
        List<String> before = rows.before(roundId, needs, language);
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new WaitingView(
                        needs.get(i).learner(),
                        needs.get(i).learnerRef(),
                        explain.subject(needs.get(i).need().subject()),
                        facts.text(needs.get(i).need()),
                        unlocks.get(i),
                        before.get(i)))
                .toList();
    }

    /** For each need of one round what to say about what would serve it. */
    private List<List<String>> unlocks(List<NamedNeed> needs, ExplainFormatter format) {
        FindingNames.PeopleNames names = naming.ofUnlocks(needs);
        boolean goingOn = !needs.isEmpty()
                && working.isGoingOn(rounds.get(needs.get(0).need().roundId()));
        return needs.stream()
                .map(need -> format.text(need.need(), names, goingOn))
                .toList();
    }
}
