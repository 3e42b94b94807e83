package org.ieum.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.ieum.audit.Audit;
import org.ieum.learner.Learner;
import org.ieum.person.Status;
import org.ieum.platform.CsvText;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Side;

/** Writes people and wishes, in the form in which they are taken in; addresses with them. That it was done is written down. */
@Singleton
public class PeopleFiles {

    private static final String WISHES = "select l.ref, t.ref, w.key.side, w.kind from Wish w"
            + " join Learner l on l.id = w.key.learnerId join Tutor t on t.id = w.key.tutorId"
            + " order by l.ref, t.ref, w.key.side";

    private final EntityManager entities;
    private final Audit audit;

    @Inject
    PeopleFiles(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** Learners who were approved and have not left: the file has no column for standings, and importing it approves. */
    @Transactional
    public String learners(String actor) {
        audit.record(actor, "learner.exported");
        Stream<Learner> learners = entities
                .createQuery(
                        "from Learner l left join fetch l.needs where l.status in :here order by l.ref", Learner.class)
                .setParameter("here", EnumSet.of(Status.APPROVED, Status.PAUSED))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream();
        return write(DataFile.LEARNERS, learners.map(learner -> Cells.of(learner.ref(), learner.facts())));
    }

    /** All tutors but those who were forgotten. */
    @Transactional
    public String tutors(String actor) {
        audit.record(actor, "tutor.exported");
        Stream<Tutor> tutors = entities
                .createQuery(
                        "from Tutor t left join fetch t.subjects where t.forgottenAt is null order by t.ref",
                        Tutor.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList()
                .stream();
        return write(DataFile.TUTORS, tutors.map(tutor -> Cells.of(tutor.ref(), tutor.facts(), tutor.status())));
    }

    /** All wishes and vetoes. */
    @Transactional
    public String wishes(String actor) {
        audit.record(actor, "wish.exported");
        Stream<Object[]> rows = entities.createQuery(WISHES, Object[].class).getResultList().stream();
        return write(
                DataFile.WISHES,
                rows.map(row -> Cells.of((String) row[0], (String) row[1], (Side) row[2], (String) row[3])));
    }

    private static String write(DataFile file, Stream<Map<String, String>> rows) {
        List<String> columns = file.columns();
        return CsvText.of(
                columns, rows.map(row -> columns.stream().map(row::get).toList()));
    }
}
