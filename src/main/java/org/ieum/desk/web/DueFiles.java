package org.ieum.desk.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.desk.ReadingDue;
import org.ieum.desk.TellingByHand;
import org.ieum.listing.file.ListFile;
import org.ieum.platform.Part;
import org.ieum.sheet.FileColumn;

/** What was promised for a day that is over: to applicants, and what is to be told by hand. */
@Singleton
class DueFiles {

    @Inject ReadingDue reading;
    @Inject TellingByHand telling;

    @Produces
    ListFile<ReadingDue.DueApplicant> applicants() {
        return ListFile.of("due", asker -> reading.applicants(asker.actor()))
                .inWords(
                        FileColumn.SIDE,
                        (due, asker) ->
                                PeopleFormatter.in(asker.language()).words().listOf(due.side()))
                .with(FileColumn.REF, due -> due.person().ref())
                .inWords(
                        FileColumn.STATUS,
                        (due, asker) -> PeopleFormatter.in(asker.language())
                                .words()
                                .status(due.person().status()))
                .with(FileColumn.DUE_ON, ReadingDue.DueApplicant::promised);
    }

    @Produces
    ListFile<TellingByHand.ToTell> byHand() {
        return ListFile.of(
                        "by-hand",
                        asker -> telling.waiting(new Part.Asked(0, 0, ListFile.MOST), asker.actor())
                                .items())
                .with(FileColumn.LEARNER_REF, one -> one.learner().ref())
                .inWords(
                        FileColumn.MAIL_KIND,
                        (one, asker) -> PeopleFormatter.in(asker.language())
                                .mail(one.message().kind()))
                .with(FileColumn.QUEUED_AT, one -> one.message().createdAt());
    }
}
