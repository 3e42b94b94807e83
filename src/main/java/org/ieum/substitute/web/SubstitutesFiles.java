package org.ieum.substitute.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.listing.file.ListFile;
import org.ieum.person.PersonName;
import org.ieum.platform.Messages;
import org.ieum.sheet.FileColumn;
import org.ieum.substitute.DeskSubstitution;
import org.ieum.substitute.FallsOut;
import org.ieum.substitute.ReadingFallenLessons;
import org.ieum.substitute.ReadingSubstitutes;
import org.ieum.substitute.SubstitutedLesson;

/** Who stands in, and what falls out. */
@Singleton
class SubstitutesFiles {

    @Inject ReadingSubstitutes reading;
    @Inject ReadingFallenLessons fallen;
    @Inject Catalogue catalogue;

    @Produces
    ListFile<DeskSubstitution> substitutes() {
        return ListFile.of("substitutes", asker -> reading.live(asker.actor()))
                .with(FileColumn.LEARNER_REF, one -> one.learner().ref())
                .reading(FileColumn.SUBJECT, asker -> {
                    CatalogueNames names = catalogue.names(asker.language());
                    return one -> names.subject(one.subject());
                })
                .with(FileColumn.AWAY_REF, one -> one.away().ref())
                .with(FileColumn.STANDS_IN_REF, one -> one.tutor().map(PersonName::ref))
                .with(FileColumn.LESSONS, SubstitutesFiles::starts)
                .inWords(
                        FileColumn.STATE,
                        (one, asker) -> Messages.in(asker.language(), SubstitutesMessages.class)
                                .stateOf(one.one().state()));
    }

    private static List<Instant> starts(DeskSubstitution substitution) {
        return substitution.one().lessons().stream()
                .map(SubstitutedLesson::startsAt)
                .toList();
    }

    @Produces
    ListFile<FallsOut> fallen() {
        return ListFile.of("fallen-lessons", asker -> fallen.read(asker.actor()))
                .with(FileColumn.LEARNER_REF, one -> one.learner().ref())
                .reading(FileColumn.SUBJECT, asker -> {
                    CatalogueNames names = catalogue.names(asker.language());
                    return one -> names.subject(one.subject());
                })
                .with(FileColumn.AWAY_REF, one -> one.away().ref())
                .with(FileColumn.LESSONS, FallsOut::lessons);
    }
}
