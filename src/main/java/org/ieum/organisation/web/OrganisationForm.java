package org.ieum.organisation.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.organisation.ChangingOrganisation.MailLines;
import org.ieum.organisation.Contact;
import org.ieum.organisation.Organisation;
import org.ieum.platform.Characters;

/** What an admin sends about the organisation, as texts. */
final class OrganisationForm {

    private OrganisationForm() {}

    /** Whether the text is one line of so many characters; an empty one is. */
    static boolean isLine(Optional<String> text, int most) {
        return Characters.isLine(text.orElse(""), most);
    }

    /** What was said in a field; empty for nothing. */
    static Optional<String> text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).map(Text::clean).filter(text -> !text.isEmpty());
    }

    /** How strangers reach the organisation. */
    static Contact contact(MultivaluedMap<String, String> fields) {
        return new Contact(text(fields, "address"), text(fields, "phone"), text(fields, "privacy-person"));
    }

    /** Whether each line of it is one. */
    static boolean isGood(Contact contact) {
        return Stream.of(contact.address(), contact.phone(), contact.privacyPerson())
                .allMatch(line -> isLine(line, Organisation.MOST));
    }

    /** The mails' lines of all languages. */
    static Map<PageLanguage, MailLines> lines(MultivaluedMap<String, String> fields) {
        Map<PageLanguage, MailLines> lines = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            lines.put(
                    language,
                    new MailLines(
                            text(fields, "greeting-" + language.code()),
                            text(fields, "closing-" + language.code()),
                            text(fields, "welcome-" + language.code())));
        }
        return lines;
    }

    /** The mails' lines that there are. */
    static Map<PageLanguage, MailLines> lines(Organisation organisation) {
        Map<PageLanguage, MailLines> lines = new EnumMap<>(PageLanguage.class);
        for (PageLanguage language : PageLanguage.values()) {
            lines.put(
                    language,
                    new MailLines(
                            organisation.greeting(language),
                            organisation.closing(language),
                            organisation.welcome(language)));
        }
        return lines;
    }
}
