package org.ieum.matching.explain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Level;
import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Rule;

/** The facts that carry a proposal, or end a pairing. */
final class Reasoning {

    /** Whole weeks of pledge left below which a successor should be looked for. */
    private static final int FINISHING = 8;

    private final Instance instance;
    private final int[] load;
    /** The needs whose proposal a coordinator locked. */
    private final Set<Integer> locked = new HashSet<>();
    /** By learner: whom they wish for or who wishes for them. */
    private final Map<Long, List<Problem.Wish>> wishes;

    Reasoning(Instance instance, Assignment assignment) {
        this.instance = instance;
        wishes = instance.problem.wishes().stream().collect(Collectors.groupingBy(Problem.Wish::learner));
        load = new int[instance.tutorCount()];
        instance.problem.proposed().forEach(this::noteLock);
        assignment.all().forEach(placement -> load[placement.tutor()] += instance.needs.sessions[placement.need()]);
    }

    private void noteLock(Problem.Proposed proposed) {
        if (proposed.hold() == Problem.Hold.LOCKED) {
            locked.add(instance.pins.held(proposed).need());
        }
    }

    List<Reason> forPlacement(Placement placement, Change change) {
        Problem.Learner learner = instance.people.learners.get(instance.needs.learner[placement.need()]);
        Problem.Tutor tutor = instance.people.tutors.get(placement.tutor());
        List<Reason> reasons = new ArrayList<>();
        Problem.Running before = instance.pins.running.get(placement.need());
        if (before != null && change != Change.KEPT) {
            reasons.add(forChange(before, placement.need()));
        }
        if (before != null && before.tutor() == tutor.id()) {
            reasons.add(new Reason.Continues());
            reasons.addAll(outlook(tutor));
        }
        if (locked.contains(placement.need())) {
            reasons.add(new Reason.Locked());
        }
        reasons.add(language(learner, tutor, placement.need()));
        reasons.add(
                placement.meeting() == Meeting.ONLINE
                        ? new Reason.Online()
                        : new Reason.SameCity(tutor.city().orElseThrow()));
        reasons.add(new Reason.Waited(NeedTable.waited(instance.problem, learner.registeredOn())));
        reasons.addAll(wishes(learner, tutor));
        reasons.add(new Reason.Load(load[placement.tutor()], tutor.maxSessions()));
        return reasons;
    }

    /** What has to be known of a running pairing's tutor though it is kept. */
    private List<Reason> outlook(Problem.Tutor tutor) {
        List<Reason> outlook = new ArrayList<>();
        if (tutor.intake() == Problem.Intake.PAUSED) {
            outlook.add(new Reason.OnLeave());
        }
        long weeks = ChronoUnit.WEEKS.between(
                instance.problem.week().monday(), tutor.commitment().end());
        if (weeks < FINISHING) {
            outlook.add(new Reason.Finishes((int) weeks));
        }
        return outlook;
    }

    private Reason language(Problem.Learner learner, Problem.Tutor tutor, int need) {
        Optional<LanguageSkill> shared = learner.languages().stream()
                .flatMap(mine -> tutor.languages().stream()
                        .filter(theirs -> theirs.language().equals(mine.language()))
                        .map(theirs -> lower(mine, theirs)))
                .filter(skill -> skill.level().atLeast(Level.B1))
                .max(Comparator.comparing(LanguageSkill::level));
        return shared.<Reason>map(Reason.SharedLanguage::new)
                .orElseGet(() -> new Reason.TaughtLanguage(
                        instance.needs.asked(need).subject().language().orElseThrow()));
    }

    private static LanguageSkill lower(LanguageSkill one, LanguageSkill other) {
        return new LanguageSkill(one.language(), one.level().atLeast(other.level()) ? other.level() : one.level());
    }

    private List<Reason> wishes(Problem.Learner learner, Problem.Tutor tutor) {
        return wishes.getOrDefault(learner.id(), List.of()).stream()
                .filter(wish -> wish.tutor() == tutor.id())
                .<Reason>map(wish -> new Reason.Wished(wish.by(), wish.rank()))
                .toList();
    }

    /** Why a running pairing cannot stay as it is; {@code need} is -1 where nobody asks any more. */
    Reason forChange(Problem.Running pairing, int need) {
        if (need < 0) {
            return new Reason.NeedGone();
        }
        int tutor = instance.people.tutor(pairing.tutor());
        if (tutor < 0) {
            return new Reason.TutorGone();
        }
        Rule broken = instance.rules.broken(need, tutor, true);
        if (broken == null && !instance.people.canMeet(instance.needs.learner[need], tutor, pairing.meeting())) {
            broken = Rule.PLACE;
        }
        if (broken == null && !instance.pins.timesFit(need, tutor, pairing.times())) {
            broken = Rule.TIMES;
        }
        return broken == null ? new Reason.Collides() : new Reason.Broken(broken);
    }
}
