package org.ieum.matching.spark;

import java.io.File;
import java.time.Duration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** How Spark is begun. */
final class Sessions {

    /** A cluster that gives nobody in this time has nobody to give. */
    private static final Duration FIRST = Duration.ofSeconds(60);
    /** Whoever else comes in this time is waited for. */
    private static final Duration OTHERS = Duration.ofSeconds(2);

    private static final long PAUSE_MILLIS = 100;

    private Sessions() {}

    /** What is set if nobody sets anything else. */
    static SparkConf conf() {
        SparkConf conf = new SparkConf(false)
                .setAppName("ieum")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.memory", "1g");
        String jar = Sessions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new File(jar).isFile() ? conf.set("spark.jars", jar) : conf;
    }

    /** @throws IllegalStateException if no process of the cluster's does any work */
    static JavaSparkContext open(SparkConf conf) {
        JavaSparkContext spark = new JavaSparkContext(conf);
        if (!spark.isLocal()) {
            waitForExecutors(spark);
        }
        return spark;
    }

    private static void waitForExecutors(JavaSparkContext spark) {
        long end = System.nanoTime() + FIRST.toNanos();
        while (executors(spark) == 0) {
            if (System.nanoTime() > end) {
                spark.stop();
                throw new IllegalStateException("no executor at " + spark.master() + " within " + FIRST);
            }
            pause();
        }
        end = System.nanoTime() + OTHERS.toNanos();
        while (System.nanoTime() < end) {
            pause();
        }
    }

    /** Beside the driver. */
    private static int executors(JavaSparkContext spark) {
        return spark.sc().statusTracker().getExecutorInfos().length - 1;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
