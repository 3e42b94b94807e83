package org.ieum.privacy.web;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Messages;
import org.ieum.retention.Retention;

/** Says how long what is kept. */
record RetentionFormatter(PrivacyMessages words) {

    static RetentionFormatter in(PageLanguage language) {
        return new RetentionFormatter(Messages.in(language, PrivacyMessages.class));
    }

    /** A line of the table. */
    record KeptLine(String what, String longest) {}

    /** All of them; first of all whoever is with us, for whom no clock runs. */
    List<KeptLine> table(List<Retention> retentions) {
        return Stream.concat(
                        Stream.of(new KeptLine(words.withUs(), words.asLong())),
                        retentions.stream().map(one -> new KeptLine(what(one), lasts(one.lasts()))))
                .toList();
    }

    String what(Retention retention) {
        return words.thing(retention.what());
    }

    @SuppressWarnings("JavaPeriodGetDays") // Years and months are told apart from days here.
    String lasts(TemporalAmount time) {
        if (time instanceof Period period) {
            boolean years = period.getDays() == 0 && period.toTotalMonths() > 0 && period.toTotalMonths() % 12 == 0;
            return years
                    ? words.years(period.toTotalMonths() / 12)
                    : words.days(period.toTotalMonths() * 30 + period.getDays());
        }
        Duration duration = Duration.of(time.get(ChronoUnit.SECONDS), ChronoUnit.SECONDS);
        return duration.toHours() % 24 == 0 && duration.toDays() > 1
                ? words.days(duration.toDays())
                : words.hours(duration.toHours());
    }
}
