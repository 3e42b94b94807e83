package org.ieum.matching.spark;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts the tasks that were running on an executor when it was lost. */
final class Losses extends SparkListener {

    private final JavaSparkContext spark;
    private final AtomicInteger tasks = new AtomicInteger();

    Losses(JavaSparkContext spark) {
        this.spark = spark;
        spark.sc().addSparkListener(this);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof ExecutorLostFailure) {
            tasks.incrementAndGet();
        }
    }

    /** Since the last time. */
    int tasks() throws TimeoutException {
        spark.sc().listenerBus().waitUntilEmpty();
        return tasks.getAndSet(0);
    }
}
