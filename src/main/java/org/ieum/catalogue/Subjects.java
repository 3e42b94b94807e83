package org.ieum.catalogue;

import jakarta.inject.Singleton;

/** All subjects. */
@Singleton
class Subjects implements CatalogueThings<StoredSubject> {}
