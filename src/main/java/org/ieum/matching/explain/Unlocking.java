package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.HalfHour;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.Unlock;

/**
 * Looks for small changes that would serve a need that got nobody: what asks the least of people comes first, each kind
 * once. Every change is made and planned anew for the people whom it concerns, at most 40 tutors; it counts if all they
 * had is still served and the need as well.
 */
public final class Unlocking {

    private static final int MOST = 3;
    /** Needs that may change their tutor for it. */
    private static final int LINKS = 2;

    private static final int TRIES = 5;
    /** By the contract no tutor gives more. */
    private static final int MAX_SESSIONS = 12;

    private static final int MAX_LEARNERS = 6;
    private static final int[] MINUTES = {90, 60};

    private final Situation situation;
    private final Instance instance;
    private final Teachers teachers;
    private final Stretches stretches;

    /** A change, and what the people whom it concerns would do then. */
    public record Remedy(Unlock unlock, List<Plan.Line> lines) {}

    public Unlocking(Situation situation) {
        this.situation = situation;
        instance = situation.instance;
        teachers = new Teachers(situation);
        stretches = new Stretches(situation, teachers);
    }

    /** At most three, the smallest change first; none for what is not asked any more. */
    public List<Remedy> of(Plan.Unmatched unmatched) {
        int need = situation.need(unmatched.learner(), unmatched.subject());
        if (need < 0) {
            return List.of();
        }
        teachers.consider(need);
        List<Remedy> found = new ArrayList<>();
        List<Supplier<Stream<Unlock>>> kinds = List.of(
                () -> stretches.of(need, TRIES).stream().map(Unlock.MoreTime::new),
                () -> shorter(need),
                () -> room(need),
                () -> meets(need, Delivery.IN_PERSON, new Unlock.OnlineToo()),
                () -> fewer(need),
                () -> meets(need, Delivery.ONLINE, new Unlock.InPersonToo()),
                () -> anyGender(need));
        for (Supplier<Stream<Unlock>> kind : kinds) {
            if (found.size() < MOST) {
                kind.get()
                        .limit(TRIES)
                        .flatMap(unlock -> attempt(need, unlock).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Stream<Unlock> shorter(int need) {
        int minutes = instance.needs.asked(need).minutes();
        return Arrays.stream(MINUTES).filter(less -> less < minutes).mapToObj(Unlock.ShorterLessons::new);
    }

    private Stream<Unlock> fewer(int need) {
        return Stream.iterate(instance.needs.sessions[need] - 1, sessions -> sessions > 0, sessions -> sessions - 1)
                .map(Unlock.FewerLessons::new);
    }

    /** Tutors who fit by every rule and have time left; only their own limits say no. */
    private Stream<Unlock> room(int need) {
        long[] open = situation.learnerOpen[instance.needs.learner[need]];
        int sessions = instance.needs.sessions[need];
        return Arrays.stream(teachers.by(null))
                .filter(tutor ->
                        Teachers.days(open, situation.tutorOpen[tutor], instance.needs.length[need], -1) >= sessions)
                .mapToObj(tutor -> moreRoom(tutor, need))
                .filter(this::isAllowed)
                .sorted(Comparator.comparingInt(more -> more.lessons() + more.learners()))
                .map(more -> more);
    }

    private Unlock.MoreRoom moreRoom(int tutor, int need) {
        int lacking = instance.needs.sessions[need] - situation.board.sessionsLeft(tutor);
        return new Unlock.MoreRoom(
                instance.people.tutors.get(tutor).id(),
                Math.max(0, lacking),
                situation.hasPlace(tutor, instance.needs.learner[need]) ? 0 : 1);
    }

    private boolean isAllowed(Unlock.MoreRoom more) {
        Problem.Tutor tutor = instance.people.tutors.get(instance.people.tutor(more.tutor()));
        return more.lessons() + more.learners() > 0
                && tutor.maxSessions() + more.lessons() <= MAX_SESSIONS
                && tutor.maxLearners() + more.learners() <= MAX_LEARNERS;
    }

    private Stream<Unlock> meets(int need, Delivery now, Unlock unlock) {
        Problem.Learner learner = instance.people.learners.get(instance.needs.learner[need]);
        boolean can = unlock instanceof Unlock.OnlineToo || learner.city().isPresent();
        return learner.delivery() == now && can ? Stream.of(unlock) : Stream.empty();
    }

    private Stream<Unlock> anyGender(int need) {
        Problem.Learner learner = instance.people.learners.get(instance.needs.learner[need]);
        return learner.tutorGender().isPresent() ? Stream.of(new Unlock.AnyGender()) : Stream.empty();
    }

    private Optional<Remedy> attempt(int need, Unlock unlock) {
        NeedKey ask = situation.ask(need);
        Changing changing = new Changing(ask.subject(), unlock);
        Problem.Learner changed = changing.of(instance.people.learners.get(instance.needs.learner[need]));
        Problem.Need asked = Pairs.need(changed, ask.subject());
        long[] free = changed.free().masks();
        int length = asked.minutes() / HalfHour.MINUTES;
        Set<Long> tutors = teachers.around(whom(unlock), free, asked.sessions(), length);
        if (tutors.isEmpty()) {
            return Optional.empty();
        }
        Excerpt excerpt = new Excerpt(situation, tutors, ask, changing);
        return excerpt.serves(LINKS) ? Optional.of(new Remedy(unlock, excerpt.lines())) : Optional.empty();
    }

    /** The tutors to whom the change may open the way. */
    private int[] whom(Unlock unlock) {
        if (unlock instanceof Unlock.MoreRoom more) {
            return new int[] {instance.people.tutor(more.tutor())};
        } else if (unlock instanceof Unlock.OnlineToo || unlock instanceof Unlock.InPersonToo) {
            return teachers.by(Rule.PLACE);
        } else if (unlock instanceof Unlock.AnyGender) {
            return teachers.by(Rule.GENDER);
        }
        return teachers.by(null);
    }
}
