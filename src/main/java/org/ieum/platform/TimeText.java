package org.ieum.platform;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ieum.kernel.Session;

/** How days, lessons and moments read; a template says {@code {lesson.session.brief}} and its page's language follows. */
@TemplateExtension
public final class TimeText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private TimeText() {}

    /** {@code Tue}. */
    public static String brief(DayOfWeek day, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return day.getDisplayName(TextStyle.SHORT, (Locale) locale);
    }

    /** {@code Tue 10:00–11:30}. */
    public static String brief(Session session, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return brief(session.day(), locale) + " " + hours(session);
    }

    /** {@code 10:00–11:30}. */
    public static String hours(Session session) {
        return session.from() + "–" + session.to();
    }

    /** {@code Tue 10:00–11:30, Thu 10:00–11:30}. */
    public static String brief(Collection<Session> sessions, Locale locale) {
        return sessions.stream().map(session -> brief(session, locale)).collect(Collectors.joining(", "));
    }

    /** From Monday on, as {@link #brief(DayOfWeek, Object)}. */
    public static List<String> days(Locale locale) {
        return Arrays.stream(DayOfWeek.values()).map(day -> brief(day, locale)).toList();
    }

    /** {@code 2026-11-23 10:22}, on the clock of a zone. */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }
}
