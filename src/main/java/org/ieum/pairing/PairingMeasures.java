package org.ieum.pairing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** Offers and pairings by where they stand. */
@Singleton
class PairingMeasures {

    @Produces
    Measure pairings() {
        return new Measure(
                List.of(new Figure(
                        "ieum_pairings", "state", "Pairings by where they stand; an offer is one that is offered.")),
                """
                select 'ieum_pairings', state, count(*) from pairing group by state
                union all
                select 'ieum_pairings', 'offered', 0 where not exists (select 1 from pairing where state = 'offered')""");
    }
}
