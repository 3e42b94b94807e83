package org.ieum.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.matching.model.Watcher.Progress;

/** How far each solve is. */
@Singleton
class RoundProgresses implements PanacheRepositoryBase<RoundProgress, Long> {

    private static final Progress NONE = new Progress(Duration.ZERO, 0, 0, 0, 0);

    /** How far a solve is; zeros where there is none. */
    Progress of(long roundId) {
        return findByIdOptional(roundId).map(RoundProgress::progress).orElse(NONE);
    }

    /** A solve begins, perhaps again. */
    void begin(long roundId) {
        findById(roundId).begin();
    }
}
