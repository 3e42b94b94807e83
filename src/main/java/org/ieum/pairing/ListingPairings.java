package org.ieum.pairing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.kernel.Side;
import org.ieum.kernel.Text;
import org.ieum.person.People;
import org.ieum.person.Persons;
import org.ieum.platform.Part;

/** Reads pairings for coordinators: found, sorted, counted and cut into pages by the database. */
@Singleton
public class ListingPairings {

    @Inject Pairings pairings;
    @Inject Persons people;
    @Inject EntityManager entities;

    /**
     * Which, and in which order.
     *
     * @param subject key; empty for all
     * @param text the beginning of a key or a part of a name of one of the two; empty for all
     * @param turned from the largest on
     */
    public record Asked(PairingState state, String subject, String text, PairingSort sort, boolean turned) {}

    /** A page of them with their times, in that order: two statements. */
    public List<Pairing> page(Asked asked, Part.Asked page) {
        String learner = people.of(Side.LEARNER).nameOf("p.learner_id");
        String tutor = people.of(Side.TUTOR).nameOf("p.tutor_id");
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select p.id from pairing p where " + condition(asked) + " order by "
                                + asked.sort().sql(learner, tutor, asked.turned()),
                        Long.class)
                .setFirstResult(page.skip())
                .setMaxResults(page.size());
        values(asked).forEach(query::setParameter);
        List<Long> ids = query.getResultList();
        Map<Long, Pairing> byId =
                pairings.withPhases(ids).stream().collect(Collectors.toMap(Pairing::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    /** How many there are of them. */
    public long count(Asked asked) {
        var query = entities.createNativeQuery("select count(*) from pairing p where " + condition(asked), Long.class);
        values(asked).forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private String condition(Asked asked) {
        return "p.state = :state" + (asked.subject().isEmpty() ? "" : " and p.subject = :subject")
                + (Text.isBlank(asked.text())
                        ? ""
                        : " and (" + people.of(Side.LEARNER).calledLike("p.learner_id") + " or "
                                + people.of(Side.TUTOR).calledLike("p.tutor_id") + ")");
    }

    private static Map<String, Object> values(Asked asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", asked.state().code());
        if (!asked.subject().isEmpty()) {
            values.put("subject", asked.subject());
        }
        if (!Text.isBlank(asked.text())) {
            values.putAll(People.valuesLike(Text.clean(asked.text())));
        }
        return values;
    }
}
