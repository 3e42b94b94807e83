package org.ieum.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The organisation's logo, if it has one. */
@Singleton
public class Logos implements PanacheRepositoryBase<Logo, Integer> {

    /** As a PNG; empty without one. */
    public Optional<byte[]> png() {
        return findByIdOptional(Organisation.THE_ONE).map(logo -> logo.png);
    }

    void replace(byte[] png) {
        getEntityManager().merge(new Logo(png));
    }

    /** From a sequence: a number that was used once never comes again, even after there was none. */
    int nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('logo_seq')")
                        .getSingleResult())
                .intValue();
    }
}
