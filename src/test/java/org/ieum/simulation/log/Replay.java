package org.ieum.simulation.log;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Subject;
import org.ieum.kernel.Week;
import org.ieum.matching.BySteps;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;

/**
 * The peer's log as rounds of ours: everybody is free all week and accepts. A request is a learner of its own and what it asks
 * for a subject of its own, which an offer teaches that fits by the peer's rule; an offer is a tutor with room for one lesson.
 */
final class Replay {

    /** The peer's last round comes so long after the last of the log. */
    private static final int AFTER_THE_LAST = 31;

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 30), ZoneOffset.UTC);
    private static final List<LanguageSkill> LANGUAGES = List.of(LanguageSkill.parse("de:native"));
    private static final HalfHours ALWAYS = HalfHours.of(IntStream.range(0, HalfHour.WEEK));

    private final PeersLog log;
    private final BySteps solver;
    private final Set<Integer> waitingRequests = new HashSet<>();
    private final Set<Integer> waitingOffers = new HashSet<>();
    private final Map<String, Set<String>> tutorsOfPupil = new TreeMap<>();
    private final Map<Integer, Duration> waits = new TreeMap<>();

    private Replay(PeersLog log, BySteps solver) {
        this.log = log;
        this.solver = solver;
    }

    /** How long each request waited that got a tutor, by its place in the log. */
    static Waits of(PeersLog log, int everyDays, BySteps solver) {
        return new Replay(log, solver).run(everyDays);
    }

    private Waits run(int everyDays) {
        LocalDateTime next = LocalDateTime.MIN;
        int requests = 0;
        int offers = 0;
        for (LocalDateTime now : log.times()) {
            while (requests < log.requests().size()
                    && !log.requests().get(requests).at().isAfter(now)) {
                waitingRequests.add(requests++);
            }
            while (offers < log.offers().size()
                    && !log.offers().get(offers).at().isAfter(now)) {
                waitingOffers.add(offers++);
            }
            if (!now.isBefore(next)) {
                round(now);
                next = now.plusDays(everyDays);
            }
        }
        List<LocalDateTime> times = log.times();
        round(times.get(times.size() - 1).plusDays(AFTER_THE_LAST));
        return new Waits(List.copyOf(waits.values()));
    }

    /** The same two are matched once: where a plan has them twice at a time, the second pair is refused and it is solved again. */
    private void round(LocalDateTime now) {
        List<Problem.Rejection> twice = new ArrayList<>();
        List<Plan.Line> lines = solver.plan(problem(now, twice)).lines();
        while (twice.addAll(twice(lines))) {
            lines = solver.plan(problem(now, twice)).lines();
        }
        for (Plan.Line line : lines) {
            int request = (int) line.learner();
            int offer = (int) line.tutor();
            waits.put(request, Duration.between(log.requests().get(request).at(), now));
            tutorsOf(request).add(log.offers().get(offer).tutor());
            waitingRequests.remove(request);
            waitingOffers.remove(offer);
        }
    }

    private List<Problem.Rejection> twice(List<Plan.Line> lines) {
        Set<String> pairs = new HashSet<>();
        return lines.stream()
                .filter(line ->
                        !pairs.add(log.requests().get((int) line.learner()).pupil() + " "
                                + log.offers().get((int) line.tutor()).tutor()))
                .map(line -> new Problem.Rejection(line.learner(), line.subject(), line.tutor()))
                .toList();
    }

    private Problem problem(LocalDateTime now, List<Problem.Rejection> rejections) {
        return new Problem(
                WEEK,
                Policy.DEFAULT,
                waitingRequests.stream()
                        .sorted()
                        .map(request -> learner(request, now))
                        .toList(),
                waitingOffers.stream().sorted().map(offer -> tutor(offer, now)).toList(),
                List.of(),
                List.of(),
                List.copyOf(rejections),
                List.of(),
                waitingRequests.stream()
                        .flatMap(request -> vetoes(request).stream())
                        .toList());
    }

    private List<Problem.Veto> vetoes(int request) {
        return waitingOffers.stream()
                .filter(offer ->
                        tutorsOf(request).contains(log.offers().get(offer).tutor()))
                .map(offer -> new Problem.Veto(request, offer))
                .toList();
    }

    private Set<String> tutorsOf(int request) {
        return tutorsOfPupil.computeIfAbsent(log.requests().get(request).pupil(), pupil -> new HashSet<>());
    }

    private Problem.Learner learner(int request, LocalDateTime now) {
        return new Problem.Learner(
                request,
                Optional.empty(),
                Delivery.ONLINE,
                LANGUAGES,
                ALWAYS,
                List.of(new Problem.Need(new Subject(key(request), Optional.empty()), 1, 60)),
                Optional.empty(),
                daysAgo(log.requests().get(request).at(), now),
                false);
    }

    private Problem.Tutor tutor(int offer, LocalDateTime now) {
        LocalDate since = daysAgo(log.offers().get(offer).at(), now);
        return new Problem.Tutor(
                offer,
                Problem.Intake.APPROVED,
                Gender.UNDISCLOSED,
                Optional.empty(),
                Delivery.ONLINE,
                LANGUAGES,
                waitingRequests.stream()
                        .filter(request ->
                                log.offers().get(offer).fits(log.requests().get(request)))
                        .map(Replay::key)
                        .collect(Collectors.toSet()),
                ALWAYS,
                1,
                1,
                new Commitment(since, WEEK.monday().plusYears(2)),
                false);
    }

    private static String key(int request) {
        return "request-" + request;
    }

    /** As if the round took effect on a Monday. */
    private static LocalDate daysAgo(LocalDateTime at, LocalDateTime now) {
        return WEEK.monday().minusDays(ChronoUnit.DAYS.between(at, now));
    }
}
