package org.ieum.week.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.platform.Messages;

/** Says what the week is about in a reader's language. */
public record WeekVoice(WeekMessages words, PageLanguage language) {

    static WeekVoice in(PageLanguage language) {
        return new WeekVoice(Messages.in(language, WeekMessages.class), language);
    }

    /** {@code Tue}. */
    public String say(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, language.locale());
    }

    /** {@code Tue 10:00–11:30}. */
    public String say(Session session) {
        return say(session.day()) + " " + hours(session);
    }

    /** {@code 10:00–11:30}. */
    String hours(Session session) {
        return session.from() + "–" + session.to();
    }

    /** How a lesson is held. */
    public String say(Meeting meeting) {
        return words.meetingOf(meeting);
    }

    /** From Monday on. */
    public List<String> days() {
        return Arrays.stream(DayOfWeek.values()).map(this::say).toList();
    }

    /** In the order of {@code FreeTime}. */
    public List<String> timesOfDay() {
        return List.of(
                words.weekdayMorning(),
                words.weekdayAfternoon(),
                words.weekdayEvening(),
                words.weekendMorning(),
                words.weekendAfternoon(),
                words.weekendEvening());
    }
}
