package org.ieum.matching.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Machines beside this one that can solve a problem.
 *
 * @param master the address at which they are asked for, {@code spark://host:7077}; {@code local[2]} for threads of one
 *     process beside this one
 * @param home folder of the programs, made by the build in {@code src/spark}
 * @param folder where problems and plans lie while they travel
 * @param properties of Spark's, by name
 */
public record Cluster(String master, Path home, URI folder, Map<String, String> properties) {

    /** What is missing before anything could be solved. */
    public enum Missing {
        /** There are no programs in the home. */
        HOME,
        /** The folder is none, or nothing can be written there. */
        FOLDER,
        /** Nobody answers at the master's address. */
        MASTER
    }
}
