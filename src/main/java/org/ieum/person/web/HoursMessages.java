package org.ieum.person.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the week in a form; Korean and Chinese stand in {@code messages/hours_ko.properties} and {@code _zh}. */
@MessageBundle("hours")
public interface HoursMessages {

    @Message("Draw over several half hours at once: with the mouse in any direction, with a finger sideways first."
            + " With the keyboard, the arrows move, Space ticks, and Shift with an arrow draws.")
    String drawing();

    @Message("Add at once")
    String presets();

    @Message("Weekday evenings, 18:00–22:00")
    String weekdayEvenings();

    @Message("Saturdays, 9:00–18:00")
    String saturdays();

    @Message("Clear all hours")
    String clear();

    @Message("Copy a day")
    String copyADay();

    @Message("Copy")
    String copyFrom();

    @Message("to")
    String copyTo();

    @Message("Copy this day")
    String copy();

    @Message("every day")
    String everyDay();

    @Message("Monday to Friday")
    String weekdays();

    @Message("Saturday and Sunday")
    String weekend();

    @Message("Copied: {day}")
    String copied(String day);

    @Message("Early morning, 0:00–6:00")
    String night();

    @Message("{day}, early morning")
    String nightOf(String day);

    @Message("Your hours")
    String chosen();

    @Message("Hours a week: {number}")
    String inAWeek(String number);

    @Message(
            "A lesson takes an hour or longer. Half an hour by itself cannot be used: please add the one before or after it.")
    String scraps();

    @Message("{times} in {home}")
    String inHome(String times, String home);

    @Message("{time} in {place} is {there} in {home}. Lessons keep their time in {home}.")
    String thatIs(String time, String place, String there, String home);

    @Message("{time} the next day")
    String nextDay(String time);

    @Message("{time} the day before")
    String dayBefore(String time);

    @Message("From {date} on, when the clocks change, {time} in {place} is {there} in {home}."
            + " If a lesson does not fit then, we look for another time.")
    String clocksChange(String date, String time, String place, String there, String home);

    @Message("d MMMM yyyy")
    String datePattern();
}
