package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.person.Status;
import org.ieum.platform.CsvText;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/**
 * Writes people and wishes, in the form in which they are taken in. Names and addresses are left out, unless a permit says
 * otherwise; a file without them cannot be taken in by mistake, for it has not all columns. That it was done is written down.
 */
@Singleton
public class PeopleFiles {

    private static final String WISHES = "select l.ref, t.ref, w.key.side, w.kind from Wish w"
            + " join Learner l on l.id = w.key.learnerId join Tutor t on t.id = w.key.tutorId"
            + " order by l.ref, t.ref, w.key.side";

    private final EntityManager entities;
    private final PermittingExports permits;
    private final Audit audit;

    @Inject
    PeopleFiles(EntityManager entities, PermittingExports permits, Audit audit) {
        this.entities = entities;
        this.permits = permits;
        this.audit = audit;
    }

    /**
     * Learners who were approved and have not left: the file has no column for standings, and importing it approves.
     *
     * @param permit by which names and addresses are in it; empty for a file without
     * @throws HttpProblem 403 if the permit is not good for this actor now
     */
    @Transactional
    public String learners(Optional<Long> permit, String actor) {
        permit.ifPresent(id -> permits.use(id, actor));
        audit.record(actor, "learner.exported");
        Stream<Learner> learners = entities
                .createQuery(
                        "from Learner l left join fetch l.needs where l.status in :here order by l.ref", Learner.class)
                .setParameter("here", EnumSet.of(Status.APPROVED, Status.PAUSED))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream();
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
        permit.ifPresent(id -> permits.use(id, actor));
        audit.record(actor, "tutor.exported");
        Stream<Tutor> tutors = entities
                .createQuery(
                        "from Tutor t left join fetch t.subjects where t.forgottenAt is null order by t.ref",
                        Tutor.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream();
        return write(
                columns(DataFile.TUTORS, permit),
                tutors.map(tutor -> Cells.of(tutor.ref(), tutor.facts(), tutor.status())));
    }

    /** All wishes and vetoes. */
    @Transactional
    public String wishes(String actor) {
        audit.record(actor, "wish.exported");
        Stream<Object[]> rows = entities.createQuery(WISHES, Object[].class).getResultList().stream();
        return write(
                DataFile.WISHES.columns(),
                rows.map(row -> Cells.of((String) row[0], (String) row[1], (Side) row[2], (String) row[3])));
    }

    private static List<String> columns(DataFile file, Optional<Long> permit) {
        return permit.isPresent() ? file.columns() : file.openColumns();
    }

    private static String write(List<String> columns, Stream<Map<String, String>> rows) {
        return CsvText.of(
                columns, rows.map(row -> columns.stream().map(row::get).toList()));
    }
}
