package org.ieum.desk.web.api;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.person.PersonForgotten;
import org.ieum.person.Persons;
import org.ieum.platform.once.IdempotencyKeys;

/** Whoever is erased is in no answer any more that a program could ask for again. */
@Singleton
class ForgettingAnswers {

    @Inject Persons persons;
    @Inject IdempotencyKeys keys;

    void forgotten(@Observes PersonForgotten event) {
        persons.of(event.who().side())
                .names(List.of(event.who().id()))
                .values()
                .forEach(
                        name -> keys.forgetAbout("/api/v1/" + event.who().side().plural() + "/" + name.ref()));
    }
}
