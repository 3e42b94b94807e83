package org.ieum.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;

/** Changes what the organisation says of itself. */
@Singleton
public class ChangingOrganisation {

    private final EntityManager entities;
    private final Audit audit;
    private final Event<OrganisationChanged> changed;

    @Inject
    ChangingOrganisation(EntityManager entities, Audit audit, Event<OrganisationChanged> changed) {
        this.entities = entities;
        this.audit = audit;
        this.changed = changed;
    }

    /** How mails begin and end, and what stands at the head of the sign-up, in a language; what is empty is as we have it. */
    public record MailLines(Optional<String> greeting, Optional<String> closing, Optional<String> welcome) {}

    /** Another name; empty for none. */
    @Transactional
    public void call(Optional<String> name, String actor) {
        lock().call(name);
        done(actor, "organisation.named");
    }

    /** Other lines for its mails and its sign-up, in every language that is given. */
    @Transactional
    public void write(Map<PageLanguage, MailLines> lines, String actor) {
        Organisation organisation = lock();
        lines.forEach((language, said) -> {
            organisation.write(language, said.greeting(), said.closing());
            organisation.welcome(language, said.welcome());
        });
        done(actor, "organisation.mail-lines-changed");
    }

    /** Another logo; false if it is no PNG of up to 200 kB and 512 points a side. */
    @Transactional
    public boolean show(byte[] upload, String actor) {
        Optional<byte[]> png = Png.clean(upload);
        png.ifPresent(clean -> {
            lock().logoBecame(nextLogo());
            entities.merge(new Logo(clean));
            done(actor, "organisation.logo-changed");
        });
        return png.isPresent();
    }

    /** No logo any more. */
    @Transactional
    public void hideLogo(String actor) {
        lock().logoBecame(0);
        entities.createQuery("delete from Logo").executeUpdate();
        done(actor, "organisation.logo-removed");
    }

    /** From a sequence: a number that was used once never comes again, even after there was none. */
    private int nextLogo() {
        return ((Number)
                        entities.createNativeQuery("select nextval('logo_seq')").getSingleResult())
                .intValue();
    }

    private Organisation lock() {
        return entities.find(Organisation.class, Organisation.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    private void done(String actor, String action) {
        audit.record(actor, action, "organisation", (long) Organisation.THE_ONE);
        changed.fire(new OrganisationChanged());
    }
}
