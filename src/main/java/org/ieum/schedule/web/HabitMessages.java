package org.ieum.schedule.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on how rounds usually are; in Korean in {@code messages/habit_ko.properties}. */
@MessageBundle("habit")
public interface HabitMessages {

    @Message("How rounds usually are")
    String title();

    @Message("Every week")
    String rhythm();

    @Message(
            "A round can start by itself every week, for the Monday that follows, and wait for your review. While another is open none starts.")
    String rhythmHint();

    @Message("Day")
    String day();

    @Message("Hour ({zone})")
    String hour(String zone);

    @Message("No round starts by itself")
    String never();

    @Message("Search for")
    String searchFor();

    @Message("{count} {#if count == 1}minute{#else}minutes{/if}")
    String minutes(int count);

    @Message("Save the rhythm")
    String saveRhythm();

    @Message("Choose a day, an hour and how long to search.")
    String badRhythm();

    @Message(
            "Every round that starts from now on begins with these numbers, from 0 to {most}. Whoever starts one can still change them for that round.")
    String weightsHint(int most);

    @Message("Save the numbers")
    String saveWeights();

    @Message("Take the numbers of the installation's settings")
    String forgetWeights();

    @Message("Saved.")
    String saved();

    @Message("There is a problem")
    String problem();
}
