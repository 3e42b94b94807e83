package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Locale;
import org.ieum.kernel.LanguageSkill;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonFacts;

/** Facts as the fields of a form, the way back of {@link FormAnswers}. */
public final class FormValues {

    private final MultivaluedMap<String, String> values = new MultivaluedHashMap<>();

    /** With what learners and tutors alike say of themselves. */
    public FormValues(PersonFacts facts) {
        put("email", facts.email().map(EmailAddress::text).orElse(""));
        put("locale", facts.locale().code());
        put("gender", facts.gender().code());
        put("city", facts.city().orElse(""));
        put("delivery", facts.delivery().code());
        put("time_zone", facts.timeZone().getId());
        int row = 0;
        for (LanguageSkill skill : facts.languages()) {
            put("languages-" + row + "-tag", skill.tag());
            put("languages-" + row++ + "-level", skill.level().code());
        }
        values.put("availability", new ArrayList<>(Ticks.of(facts.availability())));
    }

    /** One more field. */
    public FormValues put(String name, String value) {
        values.add(name, value);
        return this;
    }

    /** All fields. */
    public MultivaluedMap<String, String> values() {
        return values;
    }

    /** {@code 18:30}; {@code 24:00} at the end of a day. */
    static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
