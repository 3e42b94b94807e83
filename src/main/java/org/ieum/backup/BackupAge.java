package org.ieum.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How old the last backup is, where backups are made at all. */
@Singleton
public class BackupAge {

    @Inject BackupsMade made;
    @Inject BackupHabits habits;
    @Inject Clock clock;

    /**
     * What is wrong.
     *
     * @param last when one was made at last; empty if never
     */
    public record Overdue(Optional<Instant> last) {}

    /** Empty if the last one is young enough, or none are to be made. */
    public Optional<Overdue> overdue() {
        if (habits.folder().isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> last = made.last();
        Instant old = clock.instant().minus(habits.oldAfter());
        return last.filter(at -> at.isAfter(old)).isPresent() ? Optional.empty() : Optional.of(new Overdue(last));
    }
}
