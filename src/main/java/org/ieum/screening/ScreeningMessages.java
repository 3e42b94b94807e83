package org.ieum.screening;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the steps to become a tutor; in Korean and Chinese in {@code messages/screening_….properties}. */
@MessageBundle("screening")
public interface ScreeningMessages {

    @Message("Your steps to become a tutor")
    String ownTitle();

    @Message("We keep no paper of yours, only the day on which we saw it.")
    String ownHint();

    @Message("Next: {name}")
    String next(String name);

    @Message("Every step that is needed has been seen.")
    String allSeen();

    @Message("seen on {on}")
    String seen(String on);

    @Message("seen on {on}, counts until {until}")
    String seenUntil(String on, String until);

    @Message("counts until {until}: please renew it before then")
    String runsOut(String until);

    @Message("ran out on {until}: please renew it")
    String runOut(String until);

    @Message("not seen yet; needed before teaching")
    String needed();

    @Message("not seen yet; not everybody needs it")
    String notNeeded();

    @Message("Steps to become a tutor")
    String title();

    @Message(
            "What is seen of a tutor before and while they teach. No document is stored, only that somebody saw it, when, and until"
                    + " when it counts. Nobody is approved while a step is missing that is needed. Once such a step has run"
                    + " out its tutor gets nobody new; the lessons that run go on, and you are told. Learners under 18 are"
                    + " taught by those alone whose record check is valid.")
    String lead();

    @Message("Step")
    String step();

    @Message("In Korean")
    String korean();

    @Message("In English")
    String english();

    @Message("In Chinese")
    String chinese();

    @Message("Needed before approval")
    String neededBefore();

    @Message("Counts for so many months (empty: for ever)")
    String months();

    @Message("for ever")
    String forEver();

    @Message("Place in the list")
    String place();

    @Message("In use")
    String inUse();

    @Message("The record check is always in use: learners under 18 depend on it.")
    String alwaysInUse();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("Change")
    String change();

    @Message("Save")
    String save();

    @Message("Add a step")
    String add();

    @Message("There is a problem")
    String problem();

    @Message("Each language needs a name of up to {most} characters.")
    String badName(int most);

    @Message("A step counts for 1 to 120 months, or, with an empty field, for ever.")
    String badMonths();

    @Message("The place is a number from 1 to 99.")
    String badPlace();

    @Message("There can be no more than {most}.")
    String full(int most);

    @Message("Steps that run out")
    String endingTitle();

    @Message(
            "What runs out within 30 days, or has. Its tutor was written to 30 days before. Whoever lacks a step that is needed gets"
                    + " nobody new until somebody has seen it again.")
    String endingLead();

    @Message("Nothing runs out within 30 days.")
    String endingNone();

    @Message(
            "{#if count == 1}A step of a tutor runs{#else}{count} steps of tutors run{/if} out within 30 days, or {#if count == 1}has{#else}have{/if} run out.")
    String ending(long count);

    @Message("Tutor")
    String tutor();

    @Message("Counts until")
    String until();

    @Message("run out")
    String over();

    @Message("needed")
    String neededTag();

    @Message("Steps")
    String deskTitle();

    @Message("Seen by")
    String seenBy();

    @Message("How it stands")
    String state();

    @Message("I have seen it")
    String see();

    @Message("Seen on")
    String seenOn();

    @Message("Counts until (empty: as long as the step says)")
    String untilField();

    @Message("Take back")
    String takeBack();

    @Message("Missing, and needed before approval: {names}")
    String lacking(String names);

    @Message("We talked on {date}")
    String talked(String date);
}
