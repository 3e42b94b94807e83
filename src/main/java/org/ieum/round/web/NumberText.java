package org.ieum.round.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/** How large numbers read: {@code {round.figures.needs.grouped}} is {@code 1,904}, as its page's language has it. */
@TemplateExtension
final class NumberText {

    private NumberText() {}

    static String grouped(int number, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return grouped((long) number, locale);
    }

    static String grouped(long number, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return String.format((Locale) locale, "%,d", number);
    }
}
