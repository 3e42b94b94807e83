package org.ieum.matching.cluster;

import java.time.Duration;
import java.util.Optional;
import org.ieum.matching.model.Watcher.Progress;

/**
 * The lines that the service and the driver of a cluster say to each other. The service sets properties and gives the order;
 * the driver tells how far it is and notes worth a log, until the plan's file is written. The end of what the service says
 * ends the driver.
 */
public final class Talk {

    /** To the driver: {@code set NAME VALUE}, a property of the cluster's. */
    public static final String SET = "set ";

    /** To the driver: enough has been searched. */
    public static final String ENOUGH = "enough";

    /** From the driver: for the log. */
    public static final String NOTE = "note ";

    /** From the driver, the last line: the plan is written. */
    public static final String DONE = "done";

    private static final String SOLVE = "solve ";
    private static final String PROGRESS = "progress ";
    private static final String SPACE = " ";

    private Talk() {}

    /**
     * What is to be solved.
     *
     * @param problem URI of the frozen problem
     * @param plan URI of the file to write
     * @param limit for all of it
     */
    public record Order(String problem, String plan, Duration limit) {

        /** As a line. */
        public String line() {
            return SOLVE + limit.toMillis() + SPACE + problem + SPACE + plan;
        }
    }

    /** The order that the line gives, if it is one. */
    public static Optional<Order> order(String line) {
        if (!line.startsWith(SOLVE)) {
            return Optional.empty();
        }
        String[] words = line.split(SPACE, -1);
        return Optional.of(new Order(words[2], words[3], Duration.ofMillis(Long.parseLong(words[1]))));
    }

    /** The line for it. */
    public static String line(Progress progress) {
        return PROGRESS
                + progress.elapsed().toMillis()
                + SPACE
                + progress.served()
                + SPACE
                + progress.servedAtMost()
                + SPACE
                + progress.weight()
                + SPACE
                + progress.weightAtMost();
    }

    /** The progress that the line tells, if it does. */
    public static Optional<Progress> progress(String line) {
        if (!line.startsWith(PROGRESS)) {
            return Optional.empty();
        }
        String[] words = line.split(SPACE, -1);
        return Optional.of(new Progress(
                Duration.ofMillis(Long.parseLong(words[1])),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]),
                Long.parseLong(words[5])));
    }
}
