package org.ieum.platform.job;

import java.time.Duration;
import java.time.temporal.TemporalAmount;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** A job that throws away what was kept for long enough, and says how long that is. */
public final class Forgetting extends Recurring implements Retention {

    private final KeptThing what;
    private final TemporalAmount lasts;

    private Forgetting(KeptThing what, TemporalAmount lasts, Duration pause, String name, Work work) {
        super(pause, name, work);
        this.what = what;
        this.lasts = lasts;
    }

    /** One that looks each day. */
    public static Forgetting daily(KeptThing what, TemporalAmount lasts, String name, Work work) {
        return new Forgetting(what, lasts, Duration.ofHours(24), name, work);
    }

    /** One that looks each hour. */
    public static Forgetting hourly(KeptThing what, TemporalAmount lasts, String name, Work work) {
        return new Forgetting(what, lasts, Duration.ofHours(1), name, work);
    }

    @Override
    public KeptThing what() { return what; }

    @Override
    public TemporalAmount lasts() { return lasts; }
}
