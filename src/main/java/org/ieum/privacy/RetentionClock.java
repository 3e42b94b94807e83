package org.ieum.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.DueRetention;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Deletes what is over, once a day, and says beforehand what that will be. */
@Singleton
public class RetentionClock {

    private final Instance<Retention> retentions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    RetentionClock(@Any Instance<Retention> retentions, Audit audit, Clock clock) {
        this.retentions = retentions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What will be deleted.
     *
     * @param now with the next run
     * @param inAWeek within seven days
     * @param inAMonth within thirty
     */
    public record Coming(Retention retention, long now, long inAWeek, long inAMonth) {}

    /** How long what is kept. */
    public List<Retention> all() {
        return retentions.stream().sorted(Comparator.comparing(Retention::what)).toList();
    }

    /** What the next runs will delete, of what this clock sees to. */
    public List<Coming> coming() {
        return due().stream()
                .map(one -> new Coming(one, in(one, 0), in(one, 7), in(one, 30)))
                .toList();
    }

    /** Deletes what is over, each kind in a transaction of its own; how many of what. */
    public Map<KeptThing, Integer> strike() {
        Map<KeptThing, Integer> deleted = new EnumMap<>(KeptThing.class);
        due().forEach(one ->
                deleted.put(one.what(), QuarkusTransaction.requiringNew().call(() -> delete(one))));
        return deleted;
    }

    private int delete(DueRetention one) {
        int many = one.delete(clock.instant());
        if (many > 0) {
            audit.record(Audit.SYSTEM, "retention." + one.what().code(), "deleted", (long) many);
        }
        return many;
    }

    private long in(DueRetention one, int days) {
        return QuarkusTransaction.requiringNew()
                .call(() -> one.due(clock.instant().plus(Duration.ofDays(days))));
    }

    private List<DueRetention> due() {
        return all().stream()
                .filter(DueRetention.class::isInstance)
                .map(DueRetention.class::cast)
                .toList();
    }

    /** Each day. */
    @Singleton
    static class Job extends Recurring {
        Job(RetentionClock clock) {
            super(Duration.ofHours(24), "retention", clock::strike);
        }
    }
}
