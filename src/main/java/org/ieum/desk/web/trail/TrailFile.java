package org.ieum.desk.web.trail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.audit.Audit;
import org.ieum.audit.TrailRow;
import org.ieum.listing.file.ListFile;
import org.ieum.sheet.FileColumn;

/** The trail, the newest first, of everybody or of the one whom the page shows. */
@Singleton
class TrailFile {

    @Inject Audit audit;

    @Produces
    ListFile<TrailRow> trail() {
        return ListFile.of(
                        "audit", asker -> audit.rows(asker.chosen("actor").orElse(""), Long.MAX_VALUE, ListFile.MOST))
                .onlyForAdmins()
                .with(FileColumn.AT, TrailRow::at)
                .with(FileColumn.ACTOR, TrailRow::actor)
                .with(FileColumn.ACTION, TrailRow::action)
                .with(FileColumn.TARGET, row -> row.targetId() == null ? "" : row.targetKind() + " " + row.targetId())
                .with(FileColumn.NETWORK, TrailRow::network);
    }
}
