package org.ieum.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;

/** Mails that have not left. */
@Singleton
class MailMeasures {

    @Produces
    Measure mails() {
        return new Measure(
                List.of(
                        new Figure("ieum_mails", "state", "Mails that have not left, by where they stand."),
                        Figure.of("ieum_addresses_paused", "People to whom no mail is sent, because one came back."),
                        Figure.of(
                                "ieum_mails_oldest_seconds",
                                "How long the mail that waits longest has been due; 0 if none is.")),
                """
                select 'ieum_mails', s.state, count(m.id)
                from (values ('waiting'), ('given_up'), ('unmade'), ('by_hand')) as s(state)
                left join outbox_message m on m.state = s.state group by s.state
                union all
                select 'ieum_addresses_paused', '', (select count(*) from address_pause)
                union all
                select 'ieum_mails_oldest_seconds', '',
                    coalesce(extract(epoch from max(cast(:now as timestamptz) - created_at)), 0)
                from outbox_message where state = 'waiting'""");
    }
}
