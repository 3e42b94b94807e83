package org.ieum.queue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** What waits for coordinators, in the same words as on their first page. */
@Singleton
class QueueMeasures {

    @Produces
    @Singleton
    Measure queues(@Any Instance<WorkQueue> queues) {
        String each = queues.stream()
                .map(queue -> "select '" + queue.kind().code() + "' as kind, x.* from (" + queue.sql() + ") as x(a, b)")
                .collect(Collectors.joining(" union all "));
        return new Measure(
                List.of(
                        new Figure("ieum_queue", "kind", "How much waits for a coordinator, by queue."),
                        new Figure(
                                "ieum_queue_oldest_seconds",
                                "kind",
                                "How long the oldest of a queue has waited; 0 if nothing does, or if it is yet to come.")),
                """
                select f.name, q.kind, f.number from (
                    select kind, sum(a) as many, min(b) as oldest from (%s) each group by kind) q
                cross join lateral (values ('ieum_queue', cast(q.many as double precision)), ('ieum_queue_oldest_seconds',
                    cast(greatest(0, coalesce(extract(epoch from cast(:now as timestamptz) - q.oldest), 0)) as double precision)))
                    as f(name, number)""".formatted(each));
    }
}
