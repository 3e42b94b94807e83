package org.ieum.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was seen of tutors. */
@Singleton
class SeenSteps implements PanacheRepository<SeenStep> {

    /** What counts for learners under age, and what keeps a tutor from somebody new: of all tutors at once. */
    private static final String STANDING = "select s.tutorId, t.code, s.validUntil from SeenStep s"
            + " join ScreeningStep t on t.id = s.stepId"
            + " where (t.code = :check and (s.validUntil is null or s.validUntil >= :day))"
            + " or (t.needed and s.validUntil < :day)";

    private static final String ENDING =
            "stepId in (select id from ScreeningStep where inUse) and validUntil <= ?1" + " order by validUntil, id";

    List<SeenStep> of(long tutorId) {
        return list("tutorId", tutorId);
    }

    Optional<SeenStep> of(long tutorId, long stepId) {
        return find("tutorId = ?1 and stepId = ?2", tutorId, stepId).firstResultOptional();
    }

    /** The record checks of these tutors. */
    List<SeenStep> checksOf(Collection<Long> tutors) {
        return list(
                "tutorId in ?1 and stepId = (select id from ScreeningStep where code = ?2)",
                tutors,
                ScreeningStep.RECORD_CHECK);
    }

    /** Those that run out by a day, or have, the first end first. */
    List<SeenStep> endingBy(LocalDate day) {
        return list(ENDING, day);
    }

    /** Those that run out between two days, both included, of whom nobody was told. */
    List<SeenStep> untold(LocalDate from, LocalDate until) {
        return list(
                "toldOn is null and validUntil >= ?1 and stepId in (select id from ScreeningStep where inUse)"
                        + " and validUntil <= ?2 order by tutorId, id",
                from,
                until);
    }

    /** Rows of a tutor's id, a step's code and its last day. */
    List<Object[]> standing(LocalDate day) {
        return getEntityManager()
                .createQuery(STANDING, Object[].class)
                .setParameter("check", ScreeningStep.RECORD_CHECK)
                .setParameter("day", day)
                .getResultList();
    }

    void forget(long tutorId) {
        delete("tutorId = :tutor", Map.of("tutor", tutorId));
    }
}
