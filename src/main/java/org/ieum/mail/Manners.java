package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.kernel.PageLanguage;
import org.ieum.organisation.Organisation;
import org.ieum.organisation.Organisations;

/** How a mail begins and ends: as the organisation says it, else as we do. */
@Singleton
class Manners {

    private final Organisations organisations;

    @Inject
    Manners(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The first line to a learner or a tutor. */
    String greeting(Addressee reader) {
        return organisations
                .get()
                .greeting(reader.language())
                .map(line -> line.replace(Organisation.NAME, reader.name()))
                .orElseGet(() -> Words.in(reader.language()).mail().greeting(reader.name()));
    }

    /** The last line to anybody. */
    String signature(PageLanguage language) {
        Organisation organisation = organisations.get();
        return organisation
                .closing(language)
                .or(organisation::name)
                .orElseGet(() -> Words.in(language).mail().signature());
    }
}
