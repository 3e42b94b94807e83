package org.ieum.matching.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation.Kind;

/** The evaluator's own reading of when two people fit, in the contract's order. */
public final class Pairs {

    private Pairs() {}

    public static List<Problem.Running> oldestFirst(List<Problem.Running> running) {
        return running.stream()
                .sorted(Comparator.comparing(Problem.Running::since)
                        .thenComparing(Problem.Running::learner)
                        .thenComparing(Problem.Running::tutor)
                        .thenComparing(Problem.Running::subject))
                .toList();
    }

    public static Problem.Need need(Problem.Learner learner, String subject) {
        return learner.needs().stream()
                .filter(need -> need.subject().key().equals(subject))
                .findFirst()
                .orElse(null);
    }

    /** Rules 1 to 5 and that of the record check, as far as they are broken. */
    public static List<Kind> misfits(
            Problem problem, Problem.Learner learner, Problem.Tutor tutor, Problem.Need need, boolean runs) {
        return misfits(problem, problem.vetoes(), learner, tutor, need, runs);
    }

    /** @param vetoes the problem's, as whoever asks often keeps them */
    static List<Kind> misfits(
            Problem problem,
            Collection<Problem.Veto> vetoes,
            Problem.Learner learner,
            Problem.Tutor tutor,
            Problem.Need need,
            boolean runs) {
        List<Kind> kinds = new ArrayList<>();
        if (!teaches(tutor, need, runs)) {
            kinds.add(Kind.SUBJECT);
        }
        if (!canTalk(learner, tutor, need)) {
            kinds.add(Kind.LANGUAGE);
        }
        if (Stream.of(Meeting.values()).noneMatch(meeting -> canMeet(learner, tutor, meeting))) {
            kinds.add(Kind.PLACE);
        }
        if (!pledged(problem, tutor, runs)) {
            kinds.add(Kind.COMMITMENT);
        }
        if (learner.tutorGender().isPresent() && learner.tutorGender().get() != tutor.gender()) {
            kinds.add(Kind.GENDER);
        }
        if (learner.minor() && !tutor.checked()) {
            kinds.add(Kind.RECORD_CHECK);
        }
        if (vetoes.contains(new Problem.Veto(learner.id(), tutor.id()))) {
            kinds.add(Kind.VETO);
        }
        return kinds;
    }

    private static boolean teaches(Problem.Tutor tutor, Problem.Need need, boolean runs) {
        Optional<String> language = need.subject().language();
        return (runs || tutor.intake() == Problem.Intake.APPROVED)
                && tutor.subjects().contains(need.subject().key())
                && (language.isEmpty() || speaks(tutor.languages(), language.get(), Level.C1));
    }

    private static boolean canTalk(Problem.Learner learner, Problem.Tutor tutor, Problem.Need need) {
        boolean shared = learner.languages().stream()
                .filter(skill -> skill.level().atLeast(Level.B1))
                .anyMatch(skill -> speaks(tutor.languages(), skill.language(), Level.B1));
        Optional<String> taught = need.subject().language();
        return shared
                || (taught.isPresent()
                        && speaks(tutor.languages(), taught.get(), Level.C1)
                        && speaks(learner.languages(), taught.get(), Level.A2));
    }

    private static boolean speaks(Collection<LanguageSkill> skills, String language, Level least) {
        return skills.stream()
                .anyMatch(skill ->
                        skill.language().equals(language) && skill.level().atLeast(least));
    }

    public static boolean canMeet(Problem.Learner learner, Problem.Tutor tutor, Meeting meeting) {
        return learner.delivery().allows(meeting)
                && tutor.delivery().allows(meeting)
                && (meeting == Meeting.ONLINE
                        || (learner.city().isPresent() && learner.city().equals(tutor.city())));
    }

    private static boolean pledged(Problem problem, Problem.Tutor tutor, boolean runs) {
        LocalDate monday = problem.week().monday();
        Policy policy = problem.policy();
        if (runs) {
            return !tutor.commitment().end().isBefore(monday);
        }
        return !tutor.commitment().start().isAfter(monday.plusDays(policy.beginsWithinDays()))
                && !tutor.commitment().end().isBefore(monday.plusWeeks(policy.weeksLeft()));
    }

    /** Rule 6 for these times. */
    public static boolean timesFit(
            Problem.Learner learner, Problem.Tutor tutor, Problem.Need need, Collection<Session> times) {
        HalfHours starts = learner.free().and(tutor.free()).starts(need.minutes());
        return times.size() == need.sessions()
                && times.stream().map(Session::day).distinct().count() == times.size()
                && times.stream()
                        .allMatch(time -> time.minutes() == need.minutes() && starts.contains(time.firstHalfHour()));
    }
}
