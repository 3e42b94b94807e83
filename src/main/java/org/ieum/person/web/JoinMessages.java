package org.ieum.person.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Level;

/** The words of the sign-up pages; Korean and Chinese stand in {@code messages/join_ko.properties} and {@code _zh}. */
@MessageBundle("join")
public interface JoinMessages {

    @Message("There is a problem")
    String problem();

    @Message("Your name")
    String name();

    @Message("For coordinators alone. Learners know you by a name that you choose later.")
    String nameHint();

    @Message("What shall we call you?")
    String alias();

    @Message("Choose any name, not your legal one. Your teacher will see it.")
    String aliasHint();

    @Message("E-mail")
    String email();

    @Message("We send a mail to confirm it. Nobody else sees it.")
    String emailHint();

    @Message(
            "We send a mail to confirm it. Nobody else sees it. No e-mail? Ask the people who help you to sign you up.")
    String learnerEmailHint();

    @Message("Gender")
    String gender();

    @Message
    String genderOf(Gender gender);

    @Message("How would you like to meet?")
    String delivery();

    @Message
    String deliveryOf(Delivery delivery);

    @Message("City")
    String city();

    @Message(
            "Where you can meet in person; in a large city the district too, if you like. Leave it empty if you only meet by video.")
    String cityHint();

    @Message("None")
    String none();

    @Message("Time zone of your hours")
    String timeZone();

    @Message("Type a large city of it, such as Kathmandu, or its name, and choose from the list.")
    String timeZoneHint();

    @Message("Languages you speak")
    String languages();

    @Message("Also your first language. One is enough.")
    String languagesHint();

    @Message("Language {number}")
    String languageRow(int number);

    @Message("Language")
    String language();

    @Message("How well")
    String level();

    @Message
    String levelOf(Level level);

    @Message("What can you teach?")
    String subjects();

    @Message("What would you like to learn?")
    String needs();

    @Message("One subject is enough. You can choose up to three.")
    String needsHint();

    @Message("Subject {number}")
    String needRow(int number);

    @Message("Subject")
    String subject();

    @Message("Lessons a week")
    String sessions();

    @Message("Minutes of a lesson")
    String minutes();

    @Message("When are you free every week?")
    String availability();

    @Message("Tick each half hour in which you are free. The more hours you give, the sooner we find somebody.")
    String availabilityHint();

    @Message("Who may teach you?")
    String tutorGender();

    @Message("Anybody")
    String anybody();

    @Message("Only a woman")
    String onlyFemale();

    @Message("Only a man")
    String onlyMale();

    @Message("Most lessons a week")
    String maxSessions();

    @Message("Over all the people you teach.")
    String maxSessionsHint();

    @Message("Most learners")
    String maxLearners();

    @Message("From which day can you teach?")
    String commitmentStart();

    @Message("Until which day do you promise to teach?")
    String commitmentEnd();

    @Message(
            "At least a year after the first day. Learners who are left after a few weeks start again with less trust, so"
                    + " please promise only what you can keep.")
    String commitmentHint();

    @Message("How old are you?")
    String age();

    @Message(
            "Under 14 a parent or guardian has to agree: a coordinator asks them. Under 18 we look for a tutor whose record"
                    + " was checked. Nobody but the coordinators reads it.")
    String ageHint();

    @Message
    String ageOf(AgeBand age);

    @Message("I would rather not say")
    String ageUnsaid();

    @Message("Check your mail")
    String sentTitle();

    @Message("If the address is right, a mail from us is on its way. Open the link in it to confirm the address."
            + " After that a coordinator reads what you sent.")
    String sent();

    @Message("No mail after ten minutes? Look into the spam folder, or sign up again: nothing is lost or doubled.")
    String sentHint();
}
