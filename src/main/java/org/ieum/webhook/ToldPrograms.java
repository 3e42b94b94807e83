package org.ieum.webhook;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.util.List;

/** The programs that are told, read once a transaction: hundreds may be told of in one. */
@TransactionScoped
class ToldPrograms {

    @Inject Endpoints endpoints;
    @Inject AnyEndpoint any;

    private List<Endpoint> all;

    List<Endpoint> all() {
        if (all == null) {
            all = any.isThere() ? endpoints.listAll() : List.of();
        }
        return all;
    }
}
