package org.ieum.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the organisation's page; in Korean in {@code messages/organisation_ko.properties}. */
@MessageBundle("organisation")
interface OrganisationMessages {

    @Message("Organisation")
    String title();

    @Message("Name")
    String name();

    @Message("It stands over every page and under every mail. Leave it empty for “Ieum”.")
    String nameHint();

    @Message("Save the name")
    String saveName();

    @Message("Logo")
    String logo();

    @Message("A PNG of up to 200 kB and 512 × 512 points. It stands beside the name.")
    String logoHint();

    @Message("Save the logo")
    String saveLogo();

    @Message("Remove the logo")
    String removeLogo();

    @Message("This is no PNG of up to 200 kB and 512 × 512 points.")
    String badLogo();

    @Message("Mails")
    String mails();

    @Message(
            "How mails to learners and tutors begin, and how all mails end. In a greeting, {place} stands for the reader's name. What is empty is as we have it.")
    String mailsHint(String place);

    @Message("Greeting in Korean")
    String greetingKo();

    @Message("Greeting in English")
    String greetingEn();

    @Message("Greeting in Chinese")
    String greetingZh();

    @Message("Last line in Korean")
    String closingKo();

    @Message("Last line in English")
    String closingEn();

    @Message("Last line in Chinese")
    String closingZh();

    @Message("Save the lines")
    String saveMails();

    @Message("A line of a mail has up to {most} characters.")
    String badLine(int most);

    @Message("A name has up to {most} characters, in one line.")
    String badName(int most);

    @Message("Who runs this")
    String contact();

    @Message("It stands on the first page, at the foot of every page and under every mail. What is empty is not said.")
    String contactHint();

    @Message("Address")
    String address();

    @Message("Phone")
    String phone();

    @Message("Who answers for personal data")
    String privacyPerson();

    @Message("A name, and how to reach them: a phone number or a mail address.")
    String privacyPersonHint();

    @Message("Save who runs this")
    String saveContact();

    @Message("Saved.")
    String saved();

    @Message("There is a problem")
    String problem();

    @Message("Line at the head of the sign-up, in Korean")
    String welcomeKo();

    @Message("Line at the head of the sign-up, in English")
    String welcomeEn();

    @Message("Line at the head of the sign-up, in Chinese")
    String welcomeZh();
}
