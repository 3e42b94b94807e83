package org.ieum.listing.file;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;

/**
 * Who asks for the file of a list, and which part of it.
 *
 * @param actor as {@link org.ieum.audit.Audit} writes it
 * @param query what the address of the list says, undecoded by anybody else: {@code state=sent}
 */
public record ListAsker(PageLanguage language, String actor, MultivaluedMap<String, String> query) {

    /** By what the list is chosen; empty where it is not. */
    public Optional<String> chosen(String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(text -> !text.isEmpty());
    }
}
