package org.ieum.person.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The questions of the sign-up as a coordinator reads them who writes down what somebody else said; Korean and Chinese in
 * {@code messages/aboutthem_*.properties}.
 */
@MessageBundle("aboutthem")
public interface AboutThemMessages {

    @Message("Name")
    String name();

    @Message("For coordinators alone. Learners know the tutor by the name that they choose on their own page.")
    String nameHint();

    @Message("What they want to be called")
    String alias();

    @Message("Any name, not the legal one. Their tutor sees it.")
    String aliasHint();

    @Message("Leave it empty if no mail reaches them: then you tell them, and it stands on Today whom.")
    String learnerEmailHint();

    @Message("How they would like to meet")
    String delivery();

    @Message(
            "Where they can meet in person; in a large city the district, too. Leave it empty if they only meet by video.")
    String cityHint();

    @Message("Time zone of their hours")
    String timeZone();

    @Message("Languages they speak")
    String languages();

    @Message("Also their first language. One is enough.")
    String languagesHint();

    @Message("What they can teach")
    String subjects();

    @Message("What they would like to learn")
    String needs();

    @Message("One subject is enough; up to three.")
    String needsHint();

    @Message("When they are free every week")
    String availability();

    @Message("Each half hour in which they are free. The more there are, the sooner somebody is found.")
    String availabilityHint();

    @Message("Who may teach them")
    String tutorGender();

    @Message("Over all the people they teach.")
    String maxSessionsHint();

    @Message("From which day they can teach")
    String commitmentStart();

    @Message("Until which day they promise to teach")
    String commitmentEnd();

    @Message("At least a year after the first day.")
    String commitmentHint();

    @Message("How old they are")
    String age();

    @Message("Under 14 a parent or guardian has to agree. Under 18 only tutors are proposed whose record was checked."
            + " Nobody but coordinators reads it.")
    String ageHint();

    @Message("Not said")
    String unsaid();
}
