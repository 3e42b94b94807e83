package org.ieum.round.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.listing.file.ListFile;
import org.ieum.platform.Messages;
import org.ieum.round.Round;
import org.ieum.round.Rounds;
import org.ieum.sheet.FileColumn;

/** All rounds, the newest first. */
@Singleton
class RoundsFile {

    @Inject Rounds rounds;

    @Produces
    ListFile<Round> rounds() {
        return ListFile.of("rounds", asker -> rounds.latest(ListFile.MOST))
                .with(FileColumn.ROUND, Round::id)
                .with(FileColumn.EFFECTIVE_ON, Round::effectiveOn)
                .inWords(
                        FileColumn.STATE,
                        (round, asker) -> Messages.in(asker.language(), RoundMessages.class)
                                .stateOf(round.state()))
                .with(FileColumn.STARTED_AT, Round::startedAt)
                .with(FileColumn.ENDED_AT, Round::endedAt);
    }
}
