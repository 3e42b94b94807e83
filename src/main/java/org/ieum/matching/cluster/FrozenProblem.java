package org.ieum.matching.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.kernel.Subject;
import org.ieum.kernel.Week;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Weights;

/** A problem as one compact file: numbers and keys, and no name of anybody. */
public final class FrozenProblem {

    /** What the file begins with; another number means that the two processes are of different versions. */
    private static final String FORM = "ieum-problem-1";

    private FrozenProblem() {}

    /** Writes all of it, and closes the file. */
    public static void write(Problem problem, OutputStream file) throws IOException {
        try (Packer out = new Packer(file)) {
            out.word(FORM);
            out.day(problem.week().monday());
            out.word(problem.week().zone().getId());
            write(problem.policy(), out);
            out.all(problem.learners(), learner -> write(learner, out));
            out.all(problem.tutors(), tutor -> write(tutor, out));
            out.all(problem.running(), running -> write(running, out));
            out.all(problem.proposed(), proposed -> write(proposed, out));
            out.all(problem.rejections(), rejection -> {
                out.number(rejection.learner());
                out.word(rejection.subject());
                out.number(rejection.tutor());
            });
            out.all(problem.wishes(), wish -> {
                out.number(wish.learner());
                out.number(wish.tutor());
                out.name(wish.by());
                out.number(wish.rank());
            });
            out.all(problem.vetoes(), veto -> {
                out.number(veto.learner());
                out.number(veto.tutor());
            });
        }
    }

    /**
     * Reads all of it, and closes the file.
     *
     * @throws IOException also if another version wrote it
     */
    public static Problem read(InputStream file) throws IOException {
        try (Unpacker in = new Unpacker(file)) {
            if (!FORM.equals(in.word())) {
                throw new IOException("no problem of the form " + FORM + ": service and cluster differ in version");
            }
            Week week = new Week(in.day(), ZoneId.of(in.word()));
            Policy policy = policy(in);
            List<Problem.Learner> learners = in.all(() -> learner(in));
            List<Problem.Tutor> tutors = in.all(() -> tutor(in));
            List<Problem.Running> running = in.all(() -> new Problem.Running(
                    in.number(), in.word(), in.number(), in.name(Meeting.class), times(in), in.day()));
            List<Problem.Proposed> proposed = in.all(() -> new Problem.Proposed(
                    in.number(),
                    in.word(),
                    in.number(),
                    in.name(Meeting.class),
                    times(in),
                    in.name(Problem.Hold.class)));
            List<Problem.Rejection> rejections =
                    in.all(() -> new Problem.Rejection(in.number(), in.word(), in.number()));
            List<Problem.Wish> wishes =
                    in.all(() -> new Problem.Wish(in.number(), in.number(), in.name(Side.class), in.small()));
            List<Problem.Veto> vetoes = in.all(() -> new Problem.Veto(in.number(), in.number()));
            return new Problem(week, policy, learners, tutors, running, proposed, rejections, wishes, vetoes);
        }
    }

    private static void write(Policy policy, Packer out) throws IOException {
        Weights weights = policy.weights();
        out.number(weights.baseWeight());
        out.number(weights.weekWaited());
        out.number(weights.wish());
        out.number(weights.inPerson());
        out.number(weights.compactDays());
        out.number(policy.beginsWithinDays());
        out.number(policy.weeksLeft());
        out.number(policy.travelMinutes());
    }

    private static Policy policy(Unpacker in) throws IOException {
        Weights weights = new Weights(in.small(), in.small(), in.small(), in.small(), in.small());
        return new Policy(weights, in.small(), in.small(), in.small());
    }

    private static void write(Problem.Learner learner, Packer out) throws IOException {
        out.number(learner.id());
        out.perhaps(learner.city(), out::word);
        out.name(learner.delivery());
        writeLanguages(learner.languages(), out);
        write(learner.free(), out);
        out.all(learner.needs(), need -> write(need, out));
        out.perhaps(learner.tutorGender(), out::name);
        out.day(learner.registeredOn());
        out.flag(learner.minor());
    }

    private static Problem.Learner learner(Unpacker in) throws IOException {
        return new Problem.Learner(
                in.number(),
                in.kept(in.perhaps(in::word)),
                in.name(Delivery.class),
                languages(in),
                free(in),
                in.all(() -> need(in)),
                in.kept(in.perhaps(() -> in.name(Gender.class))),
                in.day(),
                in.flag());
    }

    private static void write(Problem.Need need, Packer out) throws IOException {
        out.word(need.subject().key());
        out.perhaps(need.subject().language(), out::word);
        out.number(need.sessions());
        out.number(need.minutes());
    }

    private static Problem.Need need(Unpacker in) throws IOException {
        Subject subject = in.kept(new Subject(in.word(), in.perhaps(in::word)));
        return in.kept(new Problem.Need(subject, in.small(), in.small()));
    }

    private static void write(Problem.Tutor tutor, Packer out) throws IOException {
        out.number(tutor.id());
        out.name(tutor.intake());
        out.name(tutor.gender());
        out.perhaps(tutor.city(), out::word);
        out.name(tutor.delivery());
        writeLanguages(tutor.languages(), out);
        out.all(tutor.subjects(), out::word);
        write(tutor.free(), out);
        out.number(tutor.maxSessions());
        out.number(tutor.maxLearners());
        out.day(tutor.commitment().start());
        out.day(tutor.commitment().end());
        out.flag(tutor.checked());
    }

    private static Problem.Tutor tutor(Unpacker in) throws IOException {
        return new Problem.Tutor(
                in.number(),
                in.name(Problem.Intake.class),
                in.name(Gender.class),
                in.kept(in.perhaps(in::word)),
                in.name(Delivery.class),
                languages(in),
                in.kept(Set.copyOf(in.all(in::word))),
                free(in),
                in.small(),
                in.small(),
                in.kept(new Commitment(in.day(), in.day())),
                in.flag());
    }

    private static void write(Problem.Running running, Packer out) throws IOException {
        out.number(running.learner());
        out.word(running.subject());
        out.number(running.tutor());
        out.name(running.meeting());
        writeTimes(running.times(), out);
        out.day(running.since());
    }

    private static void write(Problem.Proposed proposed, Packer out) throws IOException {
        out.number(proposed.learner());
        out.word(proposed.subject());
        out.number(proposed.tutor());
        out.name(proposed.meeting());
        writeTimes(proposed.times(), out);
        out.name(proposed.hold());
    }

    private static void writeLanguages(List<LanguageSkill> languages, Packer out) throws IOException {
        out.all(languages, skill -> out.word(skill.toString()));
    }

    private static List<LanguageSkill> languages(Unpacker in) throws IOException {
        return in.kept(in.all(() -> in.kept(LanguageSkill.parse(in.word()))));
    }

    private static void writeTimes(Set<Session> times, Packer out) throws IOException {
        out.all(times, time -> {
            out.number(time.firstHalfHour());
            out.number(time.minutes());
        });
    }

    private static Set<Session> times(Unpacker in) throws IOException {
        return Set.copyOf(in.all(() -> in.kept(Session.at(in.small(), in.small()))));
    }

    private static void write(HalfHours free, Packer out) throws IOException {
        out.all(free.stretches(), stretch -> {
            out.number(stretch.start());
            out.number(stretch.length());
        });
    }

    private static HalfHours free(Unpacker in) throws IOException {
        return HalfHours.of(in.all(() -> new HalfHours.Stretch(in.small(), in.small())).stream()
                .flatMapToInt(stretch -> IntStream.range(stretch.start(), stretch.start() + stretch.length())));
    }
}
