package org.ieum.round.measure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** Rounds by state, and the search of the latest. */
@Singleton
class RoundMeasures {

    @Produces
    Measure rounds() {
        return new Measure(
                List.of(
                        new Figure("ieum_rounds", "state", "Rounds by where they stand."),
                        Figure.of(
                                "ieum_round_gap_ratio",
                                "How far below what is possible at most the latest plan stays, by weight."),
                        Figure.of(
                                "ieum_round_search_seconds",
                                "After how long of its search the latest round found its best plan."),
                        Figure.of(
                                "ieum_round_overdue_seconds",
                                "How long a search has gone on after its limit; 0 while none has.")),
                """
                select 'ieum_rounds', s.state, count(r.id)
                from (values ('solving'), ('review'), ('published'), ('cancelled'), ('failed')) as s(state)
                left join round r on r.state = s.state group by s.state
                union all
                select 'ieum_round_gap_ratio', '',
                    coalesce((select (weight_at_most - weight) / cast(nullif(weight_at_most, 0) as double precision)
                        from round where state in ('review', 'published') order by id desc limit 1), 0)
                union all
                select 'ieum_round_search_seconds', '',
                    coalesce((select max(elapsed_ms) / 1000.0 from round_point
                        where round_id = (select max(round_id) from round_point)), 0)
                union all
                select 'ieum_round_overdue_seconds', '',
                    coalesce(greatest(0, max(extract(epoch from cast(:now as timestamptz) - started_at) - time_limit_seconds)), 0)
                from round where state = 'solving'""");
    }
}
