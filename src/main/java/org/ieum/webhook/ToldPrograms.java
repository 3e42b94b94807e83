package org.ieum.webhook;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.util.List;

/** The programs that are told, read once a transaction: hundreds may be told of in one. */
@TransactionScoped
class ToldPrograms {

    @Inject Endpoints endpoints;

    private List<Endpoint> all;

    List<Endpoint> all() {
        if (all == null) {
            all = endpoints.listAll();
        }
        return all;
    }
}
