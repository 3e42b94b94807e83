package org.ieum.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ieum.matching.planner.NaiveOptaPlanner;
import org.ieum.matching.planner.NaiveTimefold;

/**
 * A way to make a plan under its name in the table: a contender, and for those that search the seconds they get.
 *
 * @param name {@code ours 10 s} for example
 */
record Method(String name) {

    /** An exact model of a set larger than this has tens of millions of variables. */
    private static final int EXACT_UP_TO = 2_500;
    /** Up to so many learners a minute is enough. */
    private static final int LARGE = 20_000;

    /** The methods that a set is measured with. What is kept is pinned for all of them. */
    static List<Method> chosen(String set, int learners) {
        String peers = " " + System.getProperty("bench.peers") + " s";
        List<String> names = new ArrayList<>(List.of("first-come"));
        names.addAll(List.of("flow-without-times", "optaplanner-naive" + peers, "timefold-naive" + peers));
        if (learners <= EXACT_UP_TO) {
            names.add("cp-sat" + peers);
        }
        for (String limit : limits(set, learners).split(",", -1)) {
            names.add("ours " + limit + " s");
        }
        return names.stream()
                .map(Method::new)
                .filter(method -> isAsked(method.kind()))
                .toList();
    }

    /** Seconds for ours: the ones asked for, or what suits the size. */
    private static String limits(String set, int learners) {
        String asked = System.getProperty("bench.limits", "");
        if (!asked.isEmpty()) {
            return asked;
        }
        if (Sets.isWeekLater(set)) {
            return "10";
        }
        return learners <= EXACT_UP_TO ? "2,5,10,60" : learners <= LARGE ? "2,10,30,60,120" : "180";
    }

    /** Whether this kind was named, or none was. */
    static boolean isAsked(String kind) {
        String wanted = System.getProperty("bench.methods", "");
        return wanted.isEmpty() || Arrays.asList(wanted.split(",", -1)).contains(kind);
    }

    private String kind() {
        return name.split(" ", -1)[0];
    }

    Contender contender() {
        return switch (kind()) {
            case "first-come" -> new FirstCome();
            case "flow-without-times" -> new FlowWithoutTimes();
            case "optaplanner-naive" -> new NaiveOptaPlanner(limit());
            case "timefold-naive" -> new NaiveTimefold(limit());
            case "cp-sat" -> new CpSat(limit());
            case "ours" -> new Ours(limit());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Duration limit() {
        return Duration.ofMillis(Math.round(Double.parseDouble(name.split(" ", -1)[1]) * 1000));
    }
}
