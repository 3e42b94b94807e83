package org.ieum.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends to other programs. Follows nobody elsewhere, and reads nothing of what they say but the status. */
@Singleton
class Posting {

    private final WebhookSettings settings;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    Posting(Vertx vertx, WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setMaxPoolSize(50));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * Delivers, or says why not.
     *
     * @return empty if it was taken
     */
    Optional<String> send(WebhookDelivery delivery, String url, String secret) throws InterruptedException {
        return send(delivery, url, secret, InetAddress::getAllByName);
    }

    Optional<String> send(WebhookDelivery delivery, String url, String secret, Target.Resolver resolver)
            throws InterruptedException {
        try {
            Optional<URI> uri = Target.parse(url, settings.allowPrivate());
            Optional<Target> target =
                    uri.isEmpty() ? Optional.empty() : Target.of(uri.get(), settings.allowPrivate(), resolver);
            if (target.isEmpty()) {
                return Optional.of("not an address that may be called");
            }
            int status = post(target.get(), delivery, secret);
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (UnknownHostException e) {
            return Optional.of("no such host");
        } catch (TimeoutException e) {
            return Optional.of("no answer in time");
        } catch (ExecutionException e) {
            // Its words may quote what was sent; its kind says enough.
            return Optional.of(e.getCause().getClass().getSimpleName());
        }
    }

    private int post(Target target, WebhookDelivery delivery, String secret)
            throws InterruptedException, ExecutionException, TimeoutException {
        long seconds = clock.instant().getEpochSecond();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.server().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setURI(target.path())
                .setSsl(target.encrypted())
                .setFollowRedirects(false)
                .setTimeout(settings.timeout().toMillis())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Ieum")
                .putHeader("webhook-id", delivery.messageId())
                .putHeader("webhook-timestamp", Long.toString(seconds))
                .putHeader("webhook-signature", Signature.of(secret, delivery.messageId(), seconds, delivery.body()));
        return client.request(options)
                .compose(request -> request.send(Buffer.buffer(delivery.body())).map(response -> {
                    int status = response.statusCode();
                    leave(request);
                    return status;
                }))
                .toCompletionStage()
                .toCompletableFuture()
                .get(settings.timeout().toMillis() * 2, TimeUnit.MILLISECONDS);
    }

    /** Whatever else they say is not read: it could go on for ever. */
    private static void leave(HttpClientRequest request) {
        request.connection().close();
    }
}
