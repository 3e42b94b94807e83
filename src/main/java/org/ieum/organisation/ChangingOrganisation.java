package org.ieum.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;

/** Changes what the organisation says of itself. */
@Singleton
public class ChangingOrganisation {

    @Inject Organisations organisations;
    @Inject Logos logos;
    @Inject Audit audit;
    @Inject Event<OrganisationChanged> changed;

    /** How mails begin and end, and what stands at the head of the sign-up, in a language; what is empty is as we have it. */
    public record MailLines(Optional<String> greeting, Optional<String> closing, Optional<String> welcome) {}

    /** Another name; empty for none. */
    @Transactional
    public void call(Optional<String> name, String actor) {
        organisations.locked().call(name);
        done(actor, "organisation.named");
    }

    /** Other lines for its mails and its sign-up, in every language that is given. */
    @Transactional
    public void write(Map<PageLanguage, MailLines> lines, String actor) {
        Organisation organisation = organisations.locked();
        lines.forEach((language, said) -> {
            organisation.write(language, said.greeting(), said.closing());
            organisation.welcome(language, said.welcome());
        });
        done(actor, "organisation.mail-lines-changed");
    }

    /** Another way for strangers to reach it; what is empty is not said. */
    @Transactional
    public void reach(Contact contact, String actor) {
        organisations.locked().contact(contact);
        done(actor, "organisation.contact-changed");
    }

    /** Another line to call in danger; empty for none. */
    @Transactional
    public void emergency(Optional<String> line, String actor) {
        organisations.locked().emergency(line);
        done(actor, "organisation.emergency-line-changed");
    }

    /** Another logo; false if it is no PNG of up to 200 kB and 512 points a side. */
    @Transactional
    public boolean show(byte[] upload, String actor) {
        Optional<byte[]> png = Png.clean(upload);
        png.ifPresent(clean -> {
            organisations.locked().logoBecame(logos.nextNumber());
            logos.replace(clean);
            done(actor, "organisation.logo-changed");
        });
        return png.isPresent();
    }

    /** No logo any more. */
    @Transactional
    public void hideLogo(String actor) {
        organisations.locked().logoBecame(0);
        logos.deleteAll();
        done(actor, "organisation.logo-removed");
    }

    private void done(String actor, String action) {
        audit.record(actor, action, "organisation", (long) Organisation.THE_ONE);
        changed.fire(new OrganisationChanged());
    }
}
