package org.ieum.person.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.kernel.Side;

/** What learners and tutors are asked, for forms that serve both alike. */
@Singleton
public class FieldsBySide {

    @Inject
    @Any
    Instance<PersonFields> sides;

    /** What people of this side are asked. */
    public PersonFields of(Side side) {
        return sides.stream()
                .filter(fields -> fields.side() == side)
                .findFirst()
                .orElseThrow();
    }
}
