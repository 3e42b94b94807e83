package org.ieum.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;

/** All programs that are told. */
@Singleton
class Endpoints implements PanacheRepository<Endpoint> {}
