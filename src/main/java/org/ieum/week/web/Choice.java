package org.ieum.week.web;

import java.util.Collection;
import java.util.List;
import org.ieum.catalogue.Named;
import org.ieum.kernel.PageLanguage;

/** Something to choose in a form. */
record Choice(String key, String name, boolean current) {

    static List<Choice> of(Collection<? extends Named> things, String chosen, PageLanguage language) {
        return things.stream()
                .map(thing -> new Choice(
                        thing.key(), thing.name(language), thing.key().equals(chosen)))
                .toList();
    }
}
