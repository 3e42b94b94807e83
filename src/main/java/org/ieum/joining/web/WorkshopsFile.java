package org.ieum.joining.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.ieum.joining.HoldingWorkshops;
import org.ieum.joining.Workshop;
import org.ieum.listing.file.ListFile;
import org.ieum.sheet.FileColumn;

/** Workshops without their codes, by which anybody could sign up. */
@Singleton
class WorkshopsFile {

    @Inject HoldingWorkshops holding;
    @Inject ZoneId zone;

    @Produces
    ListFile<Workshop> workshops() {
        return ListFile.of("workshops", asker -> holding.latest())
                .with(
                        FileColumn.DAY,
                        workshop -> workshop.beginsAt().atZone(zone).toLocalDate())
                .with(FileColumn.SIGNED_UP, Workshop::sent)
                .with(FileColumn.MOST_PEOPLE, Workshop::most);
    }
}
