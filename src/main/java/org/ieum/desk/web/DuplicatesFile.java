package org.ieum.desk.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ieum.desk.FindingDuplicates;
import org.ieum.kernel.Side;
import org.ieum.listing.file.ListAsker;
import org.ieum.listing.file.ListFile;
import org.ieum.person.LikelyDuplicate;
import org.ieum.sheet.FileColumn;

/** Who may be there twice, of both sides. */
@Singleton
class DuplicatesFile {

    @Inject FindingDuplicates duplicates;

    record Pair(Side side, LikelyDuplicate of) {}

    @Produces
    ListFile<Pair> pairs() {
        return ListFile.of("duplicates", this::all)
                .inWords(FileColumn.SIDE, (pair, asker) -> words(asker).listOf(pair.side()))
                .with(FileColumn.FIRST_REF, pair -> pair.of().first().ref())
                .with(FileColumn.FIRST_SINCE, pair -> pair.of().first().since())
                .with(FileColumn.SECOND_REF, pair -> pair.of().second().ref())
                .with(FileColumn.SECOND_SINCE, pair -> pair.of().second().since())
                .inWords(
                        FileColumn.REASON,
                        (pair, asker) -> pair.of().sameAddress()
                                ? words(asker).sameAddress()
                                : words(asker).sameName());
    }

    private List<Pair> all(ListAsker asker) {
        return Arrays.stream(Side.values())
                .flatMap(side -> duplicates.find(side, asker.actor()).stream().map(two -> new Pair(side, two)))
                .toList();
    }

    private static PeopleMessages words(ListAsker asker) {
        return PeopleFormatter.in(asker.language()).words();
    }
}
