package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.account.ActorNames;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Reason;
import org.ieum.person.PersonName;
import org.ieum.platform.Messages;
import org.ieum.platform.TimeText;
import org.ieum.round.Decision;
import org.ieum.round.Objection;
import org.ieum.round.Proposal;
import org.ieum.round.review.FindingNames;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.review.LastRound;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.review.NamedProposal;

/** Puts proposals into a reader's words; reads what it needs for all of them at once. */
@Singleton
class ProposalRows {

    @Inject Catalogue catalogue;
    @Inject FindingNames naming;
    @Inject LastRound lastRound;
    @Inject ActorNames actors;
    @Inject ZoneId zone;

    ReviewFormatter format(PageLanguage language) {
        return ReviewFormatter.in(language, zone);
    }

    /** The catalogue's words, read once for a page. */
    ExplainFormatter catalogue(PageLanguage language) {
        return ExplainFormatter.in(language, catalogue);
    }

    /** All that is needed to say one proposal after the other. */
    private record Context(
            RoundMessages words,
            PageLanguage language,
            ReviewFormatter review,
            Reasons.ReasonFormatter facts,
            ExplainFormatter explain,
            PeopleNames names,
            LastRound.Memory memory,
            Map<String, String> actors) {}

    /** In the order of the lines, which are of one round. */
    List<ProposalRow> of(List<NamedProposal> lines, PageLanguage language, ExplainFormatter explain) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = lines.stream().map(NamedProposal::proposal).toList();
        LastRound.Memory memory = lastRound.before(
                proposals.get(0).roundId(),
                proposals.stream().map(Proposal::learnerId).distinct().toList(),
                FindingNames.mentioned(lines));
        Context context = new Context(
                Messages.in(language, RoundMessages.class),
                language,
                format(language),
                Reasons.in(language, explain.names().cities()),
                explain,
                naming.of(lines, memory.tutors()),
                memory,
                actors.named(decidedBy(proposals)));
        return lines.stream().map(line -> row(line, context)).toList();
    }

    private static List<String> decidedBy(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> Optional.ofNullable(proposal.decidedBy()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static ProposalRow row(NamedProposal line, Context in) {
        Proposal proposal = line.proposal();
        boolean ends = proposal.change() == Change.ENDED;
        return new ProposalRow(
                proposal.id(),
                proposal.version(),
                line.calledLearner(),
                in.explain().subject(proposal.subject()),
                line.calledTutor(),
                ends ? "" : in.words().meetingOf(proposal.meeting()),
                proposal.times().stream()
                        .map(time -> TimeText.brief(time, in.language().locale()))
                        .toList(),
                proposal.change(),
                in.words().changeOf(proposal.change()),
                in.words().decisionOf(proposal.decision()),
                proposal.decision().code(),
                proposal.locked(),
                !ends && proposal.decision() != Decision.REJECTED,
                proposal.change() == Change.NEW || proposal.change() == Change.REPLACED,
                proposal.look(),
                weeks(proposal),
                proposal.noteworthy().stream().map(in.review().words()::special).collect(Collectors.joining(", ")),
                in.facts().text(proposal.reasons()),
                proposal.nextBest()
                        // Whoever was rejected since it was worked out loses nothing any more.
                        .map(next -> in.explain()
                                .text(
                                        next.without(in.memory().rejected()),
                                        in.names(),
                                        in.memory().approved()))
                        .orElse(""),
                in.memory()
                        .of(proposal.learnerId(), proposal.subject(), in.names().tutors())
                        .map(before -> in.review().text(before, proposal))
                        .orElse(""),
                decided(proposal, in),
                objection(proposal, in.review()),
                proposal.objection().map(Objection::code).orElse(""),
                proposal.objectionNote().orElse(""));
    }

    private static String weeks(Proposal proposal) {
        return proposal.reasons().stream()
                .filter(Reason.Waited.class::isInstance)
                .map(reason -> Integer.toString(((Reason.Waited) reason).weeks()))
                .findFirst()
                .orElse("");
    }

    private static String decided(Proposal proposal, Context in) {
        return proposal.decidedBy() == null
                ? ""
                : in.review()
                        .words()
                        .decided(
                                in.actors().get(proposal.decidedBy()),
                                in.review().time(proposal.decidedAt()));
    }

    private static String objection(Proposal proposal, ReviewFormatter review) {
        String why = proposal.objection().map(review.words()::objection).orElse("");
        String note = proposal.objectionNote().orElse("");
        String both = why.isEmpty() || note.isEmpty() ? why + note : why + " – " + note;
        return both.isEmpty() ? "" : review.words().rejectedFor(both);
    }

    /** For each need of a round without a tutor what the last round had; empty texts where there was none. */
    List<String> before(long roundId, List<NamedNeed> needs, PageLanguage language) {
        LastRound.Memory memory = lastRound.before(
                roundId,
                needs.stream().map(need -> need.need().learnerId()).distinct().toList());
        Map<Long, PersonName> tutors =
                naming.of(Set.<Long>of(), memory.tutors()).tutors();
        return needs.stream()
                .map(need -> memory.of(need.need().learnerId(), need.need().subject(), tutors)
                        .map(format(language)::text)
                        .orElse(""))
                .toList();
    }

    /** Who was faster, in a sentence. */
    String faster(NamedProposal line, PageLanguage language) {
        RoundMessages words = Messages.in(language, RoundMessages.class);
        Proposal proposal = line.proposal();
        if (proposal.decidedBy() == null) {
            return words.stale();
        }
        ReviewFormatter review = format(language);
        return review.words()
                .faster(
                        actors.named(List.of(proposal.decidedBy())).get(proposal.decidedBy()),
                        line.learner(),
                        catalogue(language).subject(proposal.subject()),
                        words.decisionOf(proposal.decision()),
                        review.time(proposal.decidedAt()));
    }
}
