package org.ieum.catalogue;

import jakarta.persistence.Entity;

/** A place where people can meet. */
@Entity
public class City extends Named {}
