package org.ieum.outbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import io.vertx.core.dns.DnsException;
import io.vertx.core.dns.DnsResponseCode;
import io.vertx.core.dns.MxRecord;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the name servers of this machine. */
@Singleton
class AskingNames implements NameLookup {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject Vertx vertx;

    @Override
    public Named texts(String name) {
        return found(client().resolveTXT(name));
    }

    @Override
    public Named mailServers(String name) {
        return found(client().resolveMX(name)
                .map(all -> all.stream().map(MxRecord::name).toList()));
    }

    private DnsClient client() {
        return vertx.createDnsClient(new DnsClientOptions().setQueryTimeout(PATIENCE.toMillis()));
    }

    private static Named found(Future<List<String>> asked) {
        try {
            return new Named(
                    true,
                    List.copyOf(asked.toCompletionStage()
                            .toCompletableFuture()
                            .get(PATIENCE.toMillis() * 2, TimeUnit.MILLISECONDS)));
        } catch (ExecutionException e) {
            // That there is no such name is an answer; a server that is broken or silent gives none.
            return new Named(
                    e.getCause() instanceof DnsException said && said.code() == DnsResponseCode.NXDOMAIN, List.of());
        } catch (TimeoutException e) {
            return new Named(false, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Named(false, List.of());
        }
    }
}
