package org.ieum.catalogue;

/** A city or a subject is another one, or one more. */
record CatalogueChanged() {}
