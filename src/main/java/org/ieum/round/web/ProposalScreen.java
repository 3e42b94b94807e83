package org.ieum.round.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Change;
import org.ieum.person.PersonName;
import org.ieum.platform.Choice;
import org.ieum.platform.TimeText;
import org.ieum.round.Proposal;
import org.ieum.round.ReadingWeeks;
import org.ieum.round.Round;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.review.ReadingProposals;

/** Gathers what the page of one proposal shows. */
@Singleton
class ProposalScreen {

    @Inject Rounds rounds;
    @Inject ReadingProposals proposals;
    @Inject ProposalRows rows;
    @Inject ReadingWeeks reading;
    @Inject ZoneId zone;

    /**
     * All that the page shows.
     *
     * @param key what the colours of the picture mean
     * @param address the query of the list that it was opened from
     * @param here the same, and that a decision comes back to this page
     */
    record ProposalPageView(
            ReviewFormatter review,
            Round round,
            ProposalRow row,
            String zone,
            ProposalWeekPicture week,
            List<Choice> key,
            String address,
            String here,
            List<String> errors) {

        public boolean deciding() {
            return round.state() == RoundState.REVIEW
                    && round.publicationDueAt().isEmpty();
        }
    }

    TemplateInstance show(
            PageLanguage language, long roundId, long proposalId, ReviewQuery query, List<String> errors) {
        Round round = rounds.get(roundId);
        NamedProposal line = proposals.one(roundId, proposalId);
        ProposalRow row =
                rows.of(List.of(line), language, rows.catalogue(language)).get(0);
        String address = query.address();
        return RoundTemplates.proposal(new ProposalPageView(
                        rows.format(language),
                        round,
                        row,
                        zone.getDisplayName(TextStyle.FULL, language.locale()),
                        week(round, line, language),
                        key(line, rows.format(language).words()),
                        address,
                        address + (address.isEmpty() ? "?" : "&") + "from=page",
                        errors))
                .setLocale(language.locale());
    }

    private static List<Choice> key(NamedProposal line, ReviewMessages words) {
        return List.of(
                new Choice("free", words.hasTime(line.calledLearner().withKey())),
                new Choice("tutor", words.hasTime(line.calledTutor().withKey())),
                new Choice("lesson", words.thisProposal()),
                new Choice("other", words.otherLessons()));
    }

    private ProposalWeekPicture week(Round round, NamedProposal line, PageLanguage language) {
        Proposal proposal = line.proposal();
        ReadingWeeks.TwoWeeks weeks = reading.of(round, proposal);
        List<Session> now = proposal.change() == Change.ENDED ? List.of() : proposal.times();
        List<Session> learners = others(weeks, proposal, true);
        List<Session> tutors = others(weeks, proposal, false);
        List<Session> others =
                Stream.of(learners, tutors).flatMap(List::stream).distinct().toList();
        return ProposalWeekPicture.both(
                text(line.calledLearner(), weeks.learner(), now, learners, language) + " "
                        + text(line.calledTutor(), weeks.tutor(), now, tutors, language),
                ProposalWeekPicture.Frame.of(
                        weeks.learner(),
                        weeks.tutor(),
                        HalfHours.of(
                                Stream.of(now, others).flatMap(List::stream).flatMapToInt(Session::indices))),
                weeks.learner(),
                weeks.tutor(),
                now,
                others,
                language.locale());
    }

    private static List<Session> others(ReadingWeeks.TwoWeeks weeks, Proposal proposal, boolean learner) {
        LongPredicate theirs = learner ? id -> id == proposal.learnerId() : id -> id == proposal.tutorId();
        return weeks.others().stream()
                .filter(other -> theirs.test(learner ? other.learnerId() : other.tutorId()))
                .flatMap(other -> other.times().stream())
                .toList();
    }

    private String text(
            PersonName called, HalfHours free, List<Session> lessons, List<Session> others, PageLanguage language) {
        ReviewMessages words = rows.format(language).words();
        List<Session> stretches = free.stretches().stream()
                .map(stretch -> Session.at(stretch.start(), stretch.length() * HalfHour.MINUTES))
                .toList();
        return words.weekText(
                called.withKey(),
                list(stretches, language, words),
                list(lessons, language, words),
                list(others, language, words));
    }

    private static String list(List<Session> sessions, PageLanguage language, ReviewMessages words) {
        return sessions.isEmpty() ? words.none() : TimeText.brief(sessions, language.locale());
    }
}
