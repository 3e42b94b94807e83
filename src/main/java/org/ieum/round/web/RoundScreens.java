package org.ieum.round.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.matching.Change;
import org.ieum.matching.Watcher.Progress;
import org.ieum.matching.Weights;
import org.ieum.round.Decision;
import org.ieum.round.Proposal;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.UsualWeights;

/** Gathers what a page about rounds shows. */
@Singleton
class RoundScreens {

    private static final int PAGE = 100;

    private final Rounds rounds;
    private final Reasons reasons;
    private final Explained explained;
    private final Catalogue catalogue;
    private final UsualWeights usual;

    @Inject
    RoundScreens(Rounds rounds, Reasons reasons, Explained explained, Catalogue catalogue, UsualWeights usual) {
        this.rounds = rounds;
        this.reasons = reasons;
        this.explained = explained;
        this.catalogue = catalogue;
        this.usual = usual;
    }

    @CheckedTemplate(basePath = "round")
    static class Templates {
        static native TemplateInstance list(
                RoundVoice voice, List<Round> rounds, StartForm form, boolean unusual, List<RoundVoice.Fix> errors);

        static native TemplateInstance show(ShowView view);
    }

    /** All that the page of one round shows. */
    record ShowView(
            RoundVoice voice,
            Round round,
            Progress progress,
            List<String> changedWeights,
            List<String> worth,
            List<Rounds.Count> counts,
            String part,
            List<LineView> lines,
            List<WaitingView> waiting,
            int page,
            boolean more,
            List<String> errors) {

        public boolean solving() {
            return round.state() == RoundState.SOLVING;
        }

        public boolean reviewing() {
            return round.state() == RoundState.REVIEW;
        }

        public boolean resumeFailed() {
            return reviewing() && round.failure().isPresent();
        }

        public boolean planned() {
            return reviewing() || round.state() == RoundState.PUBLISHED;
        }
    }

    /** A proposal as a row. */
    record LineView(
            long id,
            int version,
            String learner,
            String subject,
            String tutor,
            String meeting,
            List<String> times,
            String change,
            String decision,
            String decisionCode,
            boolean locked,
            boolean lockable,
            List<String> reasons) {}

    /** A need without a tutor as a row. */
    record WaitingView(String learner, String subject, String reason, List<String> unlocks) {}

    TemplateInstance list(RoundVoice voice, List<Round> latest, StartForm form, List<RoundVoice.Fix> errors) {
        boolean unusual = !form.weights().equals(WeightsForm.of(usual.now()));
        return Templates.list(voice, latest, form, unusual, errors);
    }

    /** What counts how much, unless a coordinator says otherwise. */
    Weights usualWeights() {
        return usual.now();
    }

    TemplateInstance show(RoundVoice voice, Round round, String part, int page, List<String> errors) {
        boolean unmatched = part.equals("unmatched");
        List<LineView> lines =
                unmatched ? List.of() : lines(voice, rounds.page(round.id(), part.equals("kept"), page, PAGE));
        List<WaitingView> waiting = unmatched ? waiting(voice, rounds.waitingPage(round.id(), page, PAGE)) : List.of();
        return Templates.show(new ShowView(
                voice,
                round,
                rounds.progress(round.id()),
                voice.weights().changed(round.weights(), usual.now()),
                WorthVoice.in(voice.language()).say(round.worth()),
                rounds.counts(round.id()),
                part,
                lines,
                waiting,
                page,
                lines.size() + waiting.size() == PAGE,
                errors));
    }

    /** The voice for the solver's facts. */
    Reasons.Voice facts(RoundVoice voice) {
        return reasons.in(voice.language());
    }

    private List<LineView> lines(RoundVoice voice, List<Rounds.Line> lines) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        Reasons.Voice facts = facts(voice);
        List<Optional<String>> nextBest = explained.nextBest(lines, voice.language());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> view(lines.get(i), voice, facts, nextBest.get(i), subjects))
                .toList();
    }

    private static LineView view(
            Rounds.Line line,
            RoundVoice voice,
            Reasons.Voice facts,
            Optional<String> nextBest,
            Map<String, StoredSubject> subjects) {
        Proposal proposal = line.proposal();
        return new LineView(
                proposal.id(),
                proposal.version(),
                line.learner(),
                subjects.get(proposal.subject()).name(voice.language()),
                line.tutor(),
                proposal.change() == Change.ENDED ? "" : voice.say(proposal.meeting()),
                proposal.times().stream().map(voice::say).toList(),
                voice.say(proposal.change()),
                voice.say(proposal.decision()),
                proposal.decision().code(),
                proposal.locked(),
                proposal.change() != Change.ENDED && proposal.decision() != Decision.REJECTED,
                Stream.concat(facts.say(proposal.reasons()).stream(), nextBest.stream())
                        .toList());
    }

    private List<WaitingView> waiting(RoundVoice voice, List<Rounds.Waiting> needs) {
        Map<String, StoredSubject> subjects = catalogue.subjects();
        Reasons.Voice facts = facts(voice);
        List<List<String>> unlocks = explained.unlocks(needs, voice.language());
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new WaitingView(
                        needs.get(i).learner(),
                        subjects.get(needs.get(i).need().subject()).name(voice.language()),
                        facts.say(needs.get(i).need()),
                        unlocks.get(i)))
                .toList();
    }
}
