package org.ieum.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.screening.ReadingScreening;

/** People in JSON, with what other rooms know of them. */
@Singleton
class ShownPeople {

    @Inject ReadingScreening screening;

    ObjectNode of(Person person, boolean admin) {
        return of(List.of(person), admin).get(0);
    }

    /** Those of one side, in their order. */
    List<ObjectNode> of(List<? extends Person> people, boolean admin) {
        List<Long> tutors = people.stream()
                .filter(person -> person.side() == Side.TUTOR)
                .map(Person::id)
                .toList();
        Map<Long, LocalDate> checked = tutors.isEmpty() ? Map.of() : screening.checkedUntil(tutors);
        return people.stream()
                .map(person -> PersonJson.shown(person, Optional.ofNullable(checked.get(person.id())), admin))
                .toList();
    }
}
