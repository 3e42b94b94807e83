package org.ieum.queue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All queues and figures, each kind in one statement, however many rooms have some. */
@Singleton
public class Queues {

    @Inject
    @Any
    Instance<WorkQueue> queues;

    @Inject
    @Any
    Instance<WeeklyFigure> figures;

    @Inject EntityManager entities;
    @Inject Clock clock;

    /** How long each queue is, the most urgent first; those in which nothing waits, too. */
    public List<QueueLength> lengths() {
        String each = queues.stream()
                .map(queue -> each(queue.kind(), queue.sql()))
                .collect(Collectors.joining(" union all "));
        return rows("select kind, cast(sum(a) as bigint), min(b) from (" + each + ") q group by kind")
                .map(row -> new QueueLength(
                        QueueKind.valueOf((String) row[0]), (Long) row[1], Optional.ofNullable((Instant) row[2])))
                .sorted(Comparator.comparing(QueueLength::kind))
                .toList();
    }

    /** The numbers of the week. */
    public List<WeekBesideWeek> week() {
        String each = figures.stream()
                .map(figure -> each(figure.kind(), figure.sql()))
                .collect(Collectors.joining(" union all "));
        return rows("select kind, cast(sum(a) as bigint), cast(sum(b) as bigint) from (" + each + ") f group by kind")
                .map(row -> new WeekBesideWeek(FigureKind.valueOf((String) row[0]), (Long) row[1], (Long) row[2]))
                .sorted(Comparator.comparing(WeekBesideWeek::kind))
                .toList();
    }

    private static String each(Enum<?> kind, String sql) {
        return "select '" + kind.name() + "' as kind, x.* from (" + sql + ") as x(a, b)";
    }

    private Stream<Object[]> rows(String sql) {
        Query query = entities.createNativeQuery(sql, Object[].class);
        query.getParameters()
                .forEach(parameter -> query.setParameter(
                        parameter.getName(),
                        parameter.getName().equals("now") ? clock.instant() : LocalDate.now(clock)));
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
