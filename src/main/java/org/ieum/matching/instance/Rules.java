package org.ieum.matching.instance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Rule;

/** Rules 1 to 5 of a fit between a need and a tutor: all but the times. */
public final class Rules {

    /** How many different things {@link #asks} tells apart. */
    static final int ASKS = 2 * (Gender.values().length + 1);

    /** By gender and record. */
    private static final int[][] GRANTED = granted();

    private final PeopleTable people;
    private final NeedTable needs;
    private final Speech speech;
    private final int[] taught;
    private final boolean[] approved;
    private final Gender[] gender;
    /** The gender of tutor that a learner asked for; null for any. */
    private final Gender[] wanted;

    private final boolean[] minor;
    private final boolean[] checked;

    /** By learner the tutors whom they must not meet; null for none. It is asked of each need that a page finds. */
    private final int[][] vetoes;

    private final boolean[] mayBegin;
    private final boolean[] mayGoOn;

    /** By need the tutors whom a coordinator refused in this round. */
    private final Map<Integer, int[]> rejections = new HashMap<>();

    Rules(Problem problem, PeopleTable people, NeedTable needs) {
        this.people = people;
        this.needs = needs;
        speech = new Speech(people.learners, people.tutors);
        taught = new int[needs.count];
        for (int n = 0; n < needs.count; n++) {
            taught[n] = speech.taught(needs.asked(n).subject());
        }
        vetoes = new int[people.learners.size()][];
        for (Problem.Veto veto : problem.vetoes()) {
            noteVeto(people.learner(veto.learner()), people.tutor(veto.tutor()));
        }
        problem.rejections().forEach(this::noteRejection);
        wanted = people.learners.stream().map(l -> l.tutorGender().orElse(null)).toArray(Gender[]::new);
        gender = people.tutors.stream().map(Problem.Tutor::gender).toArray(Gender[]::new);
        minor = flags(people.learners, Problem.Learner::minor);
        checked = flags(people.tutors, Problem.Tutor::checked);
        approved = new boolean[people.tutors.size()];
        mayBegin = new boolean[people.tutors.size()];
        mayGoOn = new boolean[people.tutors.size()];
        for (int t = 0; t < mayBegin.length; t++) {
            approved[t] = people.tutors.get(t).intake() == Problem.Intake.APPROVED;
            mayBegin[t] = mayBegin(problem, people.tutors.get(t));
            mayGoOn[t] = !people.tutors
                    .get(t)
                    .commitment()
                    .end()
                    .isBefore(problem.week().monday());
        }
    }

    private static <T> boolean[] flags(List<T> all, Predicate<T> flag) {
        boolean[] flags = new boolean[all.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = flag.test(all.get(i));
        }
        return flags;
    }

    private void noteVeto(int learner, int tutor) {
        if (learner >= 0) {
            vetoes[learner] = with(vetoes[learner], tutor);
        }
    }

    private void noteRejection(Problem.Rejection rejection) {
        int need = needs.find(people.learner(rejection.learner()), rejection.subject());
        if (need >= 0) {
            rejections.compute(need, (same, tutors) -> with(tutors, people.tutor(rejection.tutor())));
        }
    }

    private static int[] with(int[] tutors, int another) {
        int[] more = tutors == null ? new int[1] : Arrays.copyOf(tutors, tutors.length + 1);
        more[more.length - 1] = another;
        return more;
    }

    private static boolean contains(int[] tutors, int tutor) {
        if (tutors != null) {
            for (int each : tutors) {
                if (each == tutor) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a coordinator refused the pairing in this round. */
    public boolean isRejected(int need, int tutor) {
        return !rejections.isEmpty() && contains(rejections.get(need), tutor);
    }

    private static boolean mayBegin(Problem problem, Problem.Tutor tutor) {
        LocalDate monday = problem.week().monday();
        return !tutor.commitment()
                        .start()
                        .isAfter(monday.plusDays(problem.policy().beginsWithinDays()))
                && !tutor.commitment()
                        .end()
                        .isBefore(monday.plusWeeks(problem.policy().weeksLeft()));
    }

    /** The first rule that keeps the two apart, null if none does. A {@code running} pairing is held to less. */
    public Rule broken(int need, int tutor, boolean running) {
        boolean teaches = people.tutors
                .get(tutor)
                .subjects()
                .contains(needs.asked(need).subject().key());
        Rule broken = teaches ? brokenAmongTeachers(need, tutor, running) : Rule.SUBJECT;
        return broken == null && isVetoed(needs.learner[need], tutor) ? Rule.VETO : broken;
    }

    /** Needs of one signature are the same to all rules but the veto and the times. */
    record Signature(
            String subject, Speech.Of speech, PeopleTable.Place place, Optional<Gender> tutorGender, boolean minor) {}

    Signature signature(int need) {
        int learner = needs.learner[need];
        return new Signature(
                needs.asked(need).subject().key(),
                speech.of(learner),
                people.place(learner),
                people.learners.get(learner).tutorGender(),
                minor[learner]);
    }

    /** Whether the tutor may get somebody new at all. */
    boolean isAvailable(int tutor) {
        return approved[tutor] && mayBegin[tutor];
    }

    /** The number of the language that the need's subject teaches, -1 for none. */
    int taught(int need) {
        return taught[need];
    }

    Speech speech() { return speech; }

    private static int[][] granted() {
        int[][] granted = new int[ASKS - 2][];
        for (int i = 0; i < granted.length; i += 2) {
            granted[i] = new int[] {0, i + 2};
            granted[i + 1] = new int[] {0, 1, i + 2, i + 3};
        }
        return granted;
    }

    /** What a learner asks of a tutor's gender and record, as a small number. */
    @SuppressWarnings("EnumOrdinal")
    int asks(int learner) {
        return 2 * (wanted[learner] == null ? 0 : 1 + wanted[learner].ordinal()) + (minor[learner] ? 1 : 0);
    }

    /** Whether the tutor is what a learner with this number asks for. */
    @SuppressWarnings("EnumOrdinal")
    boolean grants(int tutor, int asked) {
        return (asked < 2 || asked / 2 == 1 + gender[tutor].ordinal()) && (asked % 2 == 0 || checked[tutor]);
    }

    /** All numbers that the tutor grants. */
    @SuppressWarnings("EnumOrdinal")
    int[] granted(int tutor) {
        return GRANTED[2 * gender[tutor].ordinal() + (checked[tutor] ? 1 : 0)];
    }

    public boolean isVetoed(int learner, int tutor) {
        return contains(vetoes[learner], tutor);
    }

    /** The tutors whom a veto or a refusal keeps from the need, some perhaps twice. */
    IntStream apartFrom(int need) {
        return Stream.of(vetoes[needs.learner[need]], rejections.get(need))
                .filter(Objects::nonNull)
                .flatMapToInt(IntStream::of);
    }

    /** The first rule but the veto that keeps the need from a tutor who is known to teach the subject. */
    public Rule brokenAmongTeachers(int need, int tutor, boolean running) {
        int learner = needs.learner[need];
        if (!(running || approved[tutor]) || !speech.canTeach(tutor, taught[need])) {
            return Rule.SUBJECT;
        }
        if (!speech.canTalk(learner, tutor, taught[need])) {
            return Rule.LANGUAGE;
        }
        if (!people.canMeet(learner, tutor, Meeting.ONLINE) && !people.canMeet(learner, tutor, Meeting.IN_PERSON)) {
            return Rule.PLACE;
        }
        if (running ? !mayGoOn[tutor] : !mayBegin[tutor]) {
            return Rule.COMMITMENT;
        }
        if (wanted[learner] != null && wanted[learner] != gender[tutor]) {
            return Rule.GENDER;
        }
        return minor[learner] && !checked[tutor] ? Rule.RECORD_CHECK : null;
    }
}
