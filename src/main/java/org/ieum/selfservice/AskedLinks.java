package org.ieum.selfservice;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;

/** The links that were asked for and not sent yet. */
@Singleton
class AskedLinks implements PanacheRepository<AskedLink> {}
