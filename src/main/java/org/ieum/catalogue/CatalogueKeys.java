package org.ieum.catalogue;

import java.util.Set;

/** The keys of all cities and subjects, the retired ones as well. */
public record CatalogueKeys(Set<String> cities, Set<String> subjects) {}
