package org.ieum.pairing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.queue.FigureKind;
import org.ieum.queue.WeeklyFigure;

/** Pairings that run and that end. */
@Singleton
class PairingFigures {

    @Produces
    WeeklyFigure running() {
        return new WeeklyFigure(FigureKind.RUNNING, """
                select count(*) filter (where state = 'running' and since <= cast(:today as date)),
                    count(*) filter (where since <= cast(:today as date) - 7
                        and (state = 'running' or ended_on > cast(:today as date) - 7))
                from pairing where state in ('running', 'ended')""");
    }

    @Produces
    WeeklyFigure ended() {
        return new WeeklyFigure(FigureKind.ENDED, """
                select count(*) filter (where ended_on > cast(:today as date) - 7),
                    count(*) filter (where ended_on <= cast(:today as date) - 7)
                from pairing where state = 'ended' and ended_on > cast(:today as date) - 14
                and ended_on <= cast(:today as date)""");
    }
}
