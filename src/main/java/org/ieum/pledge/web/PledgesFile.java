package org.ieum.pledge.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.listing.file.ListFile;
import org.ieum.platform.Messages;
import org.ieum.pledge.ReadingPledges;
import org.ieum.pledge.ReadingPledges.EndingPledge;
import org.ieum.sheet.FileColumn;

/** Whose pledge ends soon. */
@Singleton
class PledgesFile {

    @Inject ReadingPledges reading;

    @Produces
    ListFile<EndingPledge> pledges() {
        return ListFile.of("pledges", asker -> reading.ending(asker.actor()))
                .with(FileColumn.TUTOR_REF, one -> one.tutor().ref())
                .with(FileColumn.COMMITMENT_END, one -> one.year().end())
                .with(FileColumn.HELD, one -> one.year().held())
                .with(FileColumn.WEEKS_LEFT, one -> one.year().weeksToGo())
                .inWords(
                        FileColumn.SAID,
                        (one, asker) ->
                                one.year().said().map(Messages.in(asker.language(), PledgesMessages.class)::saidOf));
    }
}
