package org.ieum.backup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** How old the last backup is that was made by itself, for whoever looks from outside: Today tells those who sign in. */
@Singleton
class BackupMeasures {

    @Inject BackupHabits habits;

    @Produces
    Measure backups() {
        return new Measure(
                List.of(
                        Figure.of(
                                "ieum_backup_age_seconds",
                                "Since the last backup that was made by itself; infinite if there is none yet, 0 if none"
                                        + " are to be made."),
                        Figure.of("ieum_backup_bytes", "Size of the last backup that was made by itself.")),
                habits.folder().isPresent() ? """
                select 'ieum_backup_age_seconds', '', coalesce(
                    extract(epoch from cast(:now as timestamptz) - (select max(at) from backup_made)),
                    double precision 'infinity')
                union all
                select 'ieum_backup_bytes', '', coalesce((select bytes from backup_made order by at desc limit 1), 0)""" : """
                select 'ieum_backup_age_seconds', '', 0 union all select 'ieum_backup_bytes', '', 0""");
    }
}
