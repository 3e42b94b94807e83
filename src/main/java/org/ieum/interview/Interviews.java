package org.ieum.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;

/** All talks. */
@Singleton
public class Interviews implements PanacheRepository<Interview> {

    /** The talk with somebody. */
    public Optional<Interview> of(PersonId who) {
        return find("side = ?1 and personId = ?2", who.side(), who.id()).firstResultOptional();
    }

    /** The talks with these people of one side, by person. */
    public Map<Long, Interview> of(Side side, Collection<Long> ids) {
        return list("side = ?1 and personId in ?2", side, ids).stream()
                .collect(Collectors.toMap(one -> one.who().id(), one -> one));
    }

    /** All that there are, by person: one statement, for they are of those alone who are not decided about. */
    public Map<PersonId, Interview> byPerson() {
        return list("from Interview i left join fetch i.times").stream()
                .collect(Collectors.toMap(Interview::who, one -> one));
    }

    /** The times that others have taken of this coordinator's. */
    Set<Instant> takenOf(String coordinator, PersonId butNot) {
        return list(
                        "offeredBy = ?1 and taken is not null and not (side = ?2 and personId = ?3)",
                        coordinator,
                        butNot.side(),
                        butNot.id())
                .stream()
                .flatMap(one -> one.taken().stream())
                .collect(Collectors.toSet());
    }
}
