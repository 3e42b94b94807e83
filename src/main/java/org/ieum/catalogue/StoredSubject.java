package org.ieum.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ieum.kernel.Subject;

/** A subject that this installation offers. */
@Entity
@Table(name = "subject")
public class StoredSubject extends Named {

    String language;

    /** As the rules see it. */
    public Subject subject() {
        return new Subject(key, Optional.ofNullable(language));
    }
}
