package org.ieum.platform.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.platform.database.DatabaseWatch;

/** Reads the figures of all rooms in one statement when somebody asks for them, and not again for some seconds. */
@Singleton
class Figures {

    /** Behind the question who it is, and who may; {@code 403} is said by then. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 2;

    private static final Duration GOOD_FOR = Duration.ofSeconds(10);

    @Inject
    @Any
    Instance<Measure> measures;

    @Inject MeterRegistry registry;
    @Inject EntityManager entities;
    @Inject DatabaseWatch watch;
    @Inject Clock clock;

    private final Map<Figure, MultiGauge> gauges = new HashMap<>();
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    void start(@Observes StartupEvent event) {
        measures.stream()
                .flatMap(measure -> measure.figures().stream())
                .forEach(figure -> gauges.put(
                        figure,
                        MultiGauge.builder(figure.name())
                                .description(figure.help())
                                .register(registry)));
        Gauge.builder("ieum_database_up", watch, away -> away.isAway() ? 0 : 1)
                .description("Whether the database answers.")
                .register(registry);
    }

    void install(@Observes Router router) {
        router.get("/q/metrics").order(ORDER).blockingHandler(this::read, false);
    }

    private void read(RoutingContext context) {
        refresh();
        context.next();
    }

    /** While the database is away there are none: an old number would look like one. */
    private synchronized void refresh() {
        if (watch.isAway()) {
            gauges.values().forEach(gauge -> gauge.register(List.of(), true));
        } else if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            Map<String, List<Object[]>> rows = QuarkusTransaction.requiringNew().call(this::rows);
            gauges.forEach((figure, gauge) -> gauge.register(
                    rows.getOrDefault(figure.name(), List.of()).stream()
                            .<Row<?>>map(row -> row(figure, row))
                            .collect(Collectors.toCollection(ArrayList::new)),
                    true));
            readAt = System.nanoTime();
        }
    }

    private static Row<Number> row(Figure figure, Object[] row) {
        Tags tags = figure.label().isEmpty() ? Tags.empty() : Tags.of(figure.label(), (String) row[1]);
        return Row.of(tags, (Number) row[2]);
    }

    private Map<String, List<Object[]>> rows() {
        String all = measures.stream()
                .map(measure -> "select cast(x.a as text), cast(x.b as text), cast(x.c as double precision) from ("
                        + measure.sql() + ") as x(a, b, c)")
                .collect(Collectors.joining(" union all "));
        Query query = entities.createNativeQuery(all, Object[].class);
        query.getParameters()
                .forEach(parameter -> query.setParameter(
                        parameter.getName(),
                        parameter.getName().equals("now") ? clock.instant() : LocalDate.now(clock)));
        return ((List<?>) query.getResultList())
                .stream().map(Object[].class::cast).collect(Collectors.groupingBy(row -> (String) row[0]));
    }
}
