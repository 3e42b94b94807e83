package org.ieum.hours;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.PersonForgotten;

/** All certificates. */
@Singleton
public class Certificates implements PanacheRepository<Certificate> {

    /** A tutor's, the latest first. */
    public List<Certificate> of(long tutorId) {
        return list("tutorId = ?1 order by issuedAt desc, id desc", tutorId);
    }

    /** The one of a tutor with this code. */
    public Optional<Certificate> of(long tutorId, String code) {
        return find("tutorId = ?1 and code = ?2", tutorId, code).firstResultOptional();
    }

    /** The one with this code, whosever it is. */
    public Optional<Certificate> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The paper stays true; whose it is nobody knows any more. */
    void forgotten(@Observes PersonForgotten event) {
        if (event.who().side() == Side.TUTOR) {
            update("tutorId = null where tutorId = ?1", event.who().id());
        }
    }
}
