package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.person.PersonId;

/** Gives somebody everything that is kept about them, in the words of the data files. */
@Singleton
public class TakingMyData {

    private static final String WISHES = """
            select coalesce(o.%3$s, '') as name, w.kind from wish w join %2$s o on o.id = w.%2$s_id
            where w.%1$s_id = :id and w.side = '%1$s' order by w.kind, name""";
    private static final String MAILS = """
            select cast(m.created_at as text) as at, m.kind || ' (' || m.state || ')' from outbox_message m
            where m.recipient_kind = '%1$s' and m.recipient_id = :id order by m.id""";
    private static final String HISTORY = """
            select cast(e.at as text), e.action || ' by ' || case e.actor when 'public' then 'yourself'
                when 'system' then 'the service' else 'a coordinator' end
            from audit_entry e where e.target_kind = '%1$s' and e.target_id = :id order by e.at, e.id""";

    private final EntityManager entities;
    private final ReadingOwnPage reading;
    private final Audit audit;

    @Inject
    TakingMyData(EntityManager entities, ReadingOwnPage reading, Audit audit) {
        this.entities = entities;
        this.reading = reading;
        this.audit = audit;
    }

    /** All of it, ready to be written as JSON. */
    @Transactional
    public Map<String, Object> take(PersonId who) {
        OwnFile file = reading.file(who);
        audit.record(
                ReadingOwnPage.ACTOR, who.side().code() + ".taken", who.side().code(), who.id());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", who.side().code());
        data.putAll(facts(file.person()));
        data.put("lessons", file.lessons().stream().map(TakingMyData::lesson).toList());
        data.put("wishes", rows(WISHES, who, "of", "wish"));
        data.put("mails", rows(MAILS, who, "at", "what"));
        data.put("history", rows(HISTORY, who, "at", "what"));
        return data;
    }

    private static Map<String, Object> facts(Person person) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ref", person.ref());
        facts.put("status", person.status().code());
        facts.put("statusSince", person.statusAt().toString());
        facts.put("pausedUntil", person.pausedUntil().map(Object::toString).orElse(""));
        facts.put("signedUpAt", person.createdAt().toString());
        facts.put(
                "addressConfirmedAt",
                person.confirmedAt().map(Instant::toString).orElse(""));
        Stream.concat(person.answers().stream(), person.moreTold().stream())
                // What learners and tutors have alike comes first.
                .sorted(Comparator.comparing(told -> !told.fact().shared()))
                .forEach(told -> facts.put(Fact.jsonKey(told.fact().column()), told.value()));
        return facts;
    }

    private static Map<String, Object> lesson(OwnLessons lessons) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("state", lessons.offered() ? "offered" : lessons.run() ? "running" : "ended");
        row.put("with", lessons.other());
        row.put("subject", lessons.subject());
        row.put("delivery", lessons.meeting().code());
        row.put("times", lessons.times().stream().map(Object::toString).toList());
        row.put("since", lessons.since().toString());
        row.put("until", lessons.until().map(Object::toString).orElse(""));
        return row;
    }

    private List<Map<String, String>> rows(String sql, PersonId who, String first, String second) {
        List<Map<String, String>> rows = new ArrayList<>();
        // A learner knows a tutor's name only from lessons.
        String name = who.side() == Side.LEARNER ? "shown_as" : "alias";
        String ready = sql.formatted(who.side().code(), who.side().other().code(), name);
        for (Object row :
                entities.createNativeQuery(ready).setParameter("id", who.id()).getResultList()) {
            Object[] cells = (Object[]) row;
            rows.add(Map.of(first, (String) cells[0], second, (String) cells[1]));
        }
        return rows;
    }
}
