package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.util.List;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.WeeklySpan;
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
        for (DayOfWeek day : DayOfWeek.values()) {
            day(day, facts.availability());
        }
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

    private void day(DayOfWeek day, List<WeeklySpan> spans) {
        int row = 0;
        for (WeeklySpan span : spans) {
            if (span.day() == day) {
                String start = "availability-" + FormAnswers.code(day) + "-" + row++;
                put(start + "-from", time(span.from()));
                put(start + "-to", time(span.to()));
            }
        }
    }

    private static String time(int minute) {
        return String.format(java.util.Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
