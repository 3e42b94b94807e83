package org.ieum.catalogue;

import jakarta.inject.Singleton;

/** All cities. */
@Singleton
class Cities implements CatalogueThings<City> {}
