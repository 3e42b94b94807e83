package org.ieum.pledge.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.pledge.PledgeOutcome;
import org.ieum.tutor.PledgeAnswer;

/** Words of the coordinators' page over pledges; in Korean in {@code messages/pledges_ko.properties}. */
@MessageBundle("pledges")
interface PledgesMessages {

    @Message("Pledges that end soon")
    String title();

    @Message(
            "Tutors are asked how it goes on. Who hands over keeps the lessons to the last day, while the next rounds look"
                    + " for somebody else. Who has not answered for two weeks wants a call: write down here what they say.")
    String lead();

    @Message("{#if count == 1}One tutor has{#else}{count} tutors have{/if} not said how it goes on after the pledge.")
    String due(long count);

    @Message("None ends soon.")
    String none();

    @Message("Tutor")
    String tutor();

    @Message("Last day")
    String end();

    @Message("Lessons held")
    String held();

    @Message("Weeks to go")
    String left();

    @Message("Says")
    String says();

    @Message("nothing yet")
    String nothing();

    @Message("call them")
    String overdue();

    @Message
    String saidOf(PledgeAnswer said);

    @Message("Write down what {name} says")
    String write(String name);

    @Message("They say")
    String choice();

    @Message("stay longer")
    String goOn();

    @Message("Until (to stay longer)")
    String until();

    @Message("Save")
    String save();

    @Message("There is a problem")
    String problem();

    @Message
    String outcome(PledgeOutcome outcome);
}
