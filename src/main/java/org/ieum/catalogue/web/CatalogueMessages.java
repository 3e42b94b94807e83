package org.ieum.catalogue.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of cities and subjects; in Korean in {@code messages/catalogue_ko.properties}. */
@MessageBundle("catalogue")
interface CatalogueMessages {

    @Message("Cities and subjects")
    String title();

    @Message(
            "What people can choose when they sign up. What is retired stays with whoever has it and is not offered any more.")
    String lead();

    @Message("Cities")
    String cities();

    @Message("Subjects")
    String subjects();

    @Message("Key in files")
    String key();

    @Message(
            "Letters, digits and hyphens; it begins with a letter and never changes. A city's begins with a capital, a subject's is small.")
    String keyHint();

    @Message("In Korean")
    String korean();

    @Message("In English")
    String english();

    @Message("In Chinese")
    String chinese();

    @Message("Teaches the language")
    String language();

    @Message("Its code, as in en or zh; leave it empty for other subjects.")
    String languageHint();

    @Message("Add a city")
    String addCity();

    @Message("Add a subject")
    String addSubject();

    @Message("Rename")
    String rename();

    @Message("Retire")
    String retire();

    @Message("Offer again")
    String restore();

    @Message("retired")
    String retired();

    @Message("There is one with this key already. Choose another key, or rename that one.")
    String taken();

    @Message("This key will not do. Use up to 40 letters, digits and hyphens, as in Seoul or essay-writing.")
    String badKey();

    @Message("Each language needs a name of up to {most} characters.")
    String badName(int most);

    @Message("The code of a language has two or three small letters.")
    String badLanguage();

    @Message("There is a problem")
    String problem();

    @Message("State")
    String state();
}
