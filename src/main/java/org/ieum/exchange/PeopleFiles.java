package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.person.PersonName;
import org.ieum.platform.CsvText;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/**
 * Writes people and wishes, in the form in which they are taken in. Names and addresses are left out, unless a permit says
 * otherwise; a file without them cannot be taken in by mistake, for it has not all columns. That it was done is written down.
 */
@Singleton
public class PeopleFiles {

    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Wishes wishes;
    @Inject PermittingExports permits;
    @Inject Audit audit;

    /**
     * Learners who were approved and have not left: the file has no column for standings, and importing it approves.
     *
     * @param permit by which names and addresses are in it; empty for a file without
     * @throws HttpProblem 403 if the permit is not good for this actor now
     */
    @Transactional
    public String learners(Optional<Long> permit, String actor) {
        give("learner.exported", permit, actor);
        Stream<Learner> learners = this.learners.toExport().stream();
        return write(
                columns(DataFile.LEARNERS, permit), learners.map(learner -> Cells.of(learner.ref(), learner.facts())));
    }

    /**
     * All tutors but those who were forgotten.
     *
     * @param permit by which names and addresses are in it; empty for a file without
     * @throws HttpProblem 403 if the permit is not good for this actor now
     */
    @Transactional
    public String tutors(Optional<Long> permit, String actor) {
        give("tutor.exported", permit, actor);
        Stream<Tutor> tutors = this.tutors.toExport().stream();
        return write(
                columns(DataFile.TUTORS, permit),
                tutors.map(tutor -> Cells.of(tutor.ref(), tutor.facts(), tutor.status())));
    }

    private void give(String what, Optional<Long> permit, String actor) {
        permit.ifPresent(id -> permits.use(id, actor));
        audit.record(actor, what);
    }

    /** All wishes and vetoes. */
    @Transactional
    public String wishes(String actor) {
        audit.record(actor, "wish.exported");
        List<Wish> all = wishes.all();
        Map<Long, PersonName> learnerNames =
                learners.names(all.stream().map(Wish::learnerId).toList());
        Map<Long, PersonName> tutorNames =
                tutors.names(all.stream().map(Wish::tutorId).toList());
        return write(
                DataFile.WISHES.columns(),
                all.stream()
                        .map(wish -> Cells.of(
                                learnerNames.get(wish.learnerId()).ref(),
                                tutorNames.get(wish.tutorId()).ref(),
                                wish.side(),
                                wish.kind()))
                        .sorted(Comparator.comparing((Map<String, String> row) -> row.get("learner_ref"))
                                .thenComparing(row -> row.get("tutor_ref"))
                                .thenComparing(row -> row.get("by"))));
    }

    private static List<String> columns(DataFile file, Optional<Long> permit) {
        return permit.isPresent() ? file.columns() : file.openColumns();
    }

    private static String write(List<String> columns, Stream<Map<String, String>> rows) {
        return CsvText.of(
                columns, rows.map(row -> columns.stream().map(row::get).toList()));
    }
}
