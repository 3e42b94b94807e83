import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * So many requests a second, whatever becomes of those before: pages, the API, and each fourth somebody who signs up, which changes
 * something and is therefore not tried again by a proxy. Ends with 1 if one was not answered as it should be, or if not exactly those
 * are stored who were told so.
 *
 * <p>{@code java Load.java https://localhost:8443 TOKEN 10000 50}
 */
final class Load {

    private static final String LEARNER = """
            {"email": "load-%s@learners.test", "locale": "ko", "gender": "undisclosed", "city": "", "delivery": "online",
            "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
            "availability": [{"day": "SAT", "from": "10:00", "to": "12:30"}],
            "alias": "Bada", "needs": [{"subject": "english", "sessions": 2, "minutes": 60}]}""";

    private static final String LIST = "/api/v1/learners?limit=10";
    private static final String[] READ = {"/sign-in", "/join/learner", LIST};

    /** So long it may take until those who were told that they have signed up are learners. */
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(2);

    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final AtomicInteger signedUp = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final HttpClient client;
    private final String base;
    private final String token;

    private Load(String base, String token) throws Exception {
        this.base = base;
        this.token = token;
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
        // One connection of HTTP/2 would carry no more than 128 at a time, while a replica is away.
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trusting)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public static void main(String... args) throws Exception {
        Load load = new Load(args[0], args[1]);
        int requests = Integer.parseInt(args[2]);
        int before = load.stored();
        load.send(requests, Integer.parseInt(args[3]));
        int stored = load.settled(before) - before;
        int failed = load.failures.values().stream().mapToInt(AtomicInteger::get).sum();
        System.out.printf(
                "%d requests, %d failed %s; %d sign-ups acknowledged, %d stored; the slowest answer took %d ms%n",
                requests, failed, new TreeMap<>(load.failures), load.signedUp.get(), stored, load.slowest.get());
        System.exit(failed == 0 && stored == load.signedUp.get() ? 0 : 1);
    }

    private void send(int requests, int perSecond) throws InterruptedException {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int n = 0; n < requests; n++) {
            long wait = start + n * 1_000_000_000L / perSecond - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            answers.add(n % 4 == 3 ? signUp(n) : read(READ[n % 4]));
        }
        answers.forEach(CompletableFuture::join);
    }

    private CompletableFuture<Void> read(String path) {
        // A token opens no page.
        HttpRequest.Builder request = path.equals(LIST) ? request(path) : HttpRequest.newBuilder(URI.create(base + path));
        return send(request.timeout(Duration.ofSeconds(60)).GET().build(), 200);
    }

    private CompletableFuture<Void> signUp(int number) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/learners"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(LEARNER.formatted(run + "-" + number)))
                .build();
        return send(request, 202).thenRun(() -> {});
    }

    private CompletableFuture<Void> send(HttpRequest request, int expected) {
        long start = System.nanoTime();
        return client.sendAsync(request, BodyHandlers.ofString()).handle((answer, failure) -> {
            slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
            if (failure != null || answer.statusCode() != expected) {
                String what = failure == null ? request.method() + " " + answer.statusCode() : failure.toString();
                failures.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
            } else if (expected == 202) {
                signedUp.incrementAndGet();
            }
            return null;
        });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token);
    }

    /** How many learners there are once all who were told so are among them, or two minutes later. */
    private int settled(int before) throws Exception {
        long end = System.nanoTime() + SETTLED_WITHIN.toNanos();
        int stored = stored();
        while (stored < before + signedUp.get() && System.nanoTime() < end) {
            Thread.sleep(500);
            stored = stored();
        }
        return stored;
    }

    /** How many learners there are. */
    private int stored() throws Exception {
        String list = client.send(request("/api/v1/learners?limit=1").GET().build(), BodyHandlers.ofString()).body();
        return Integer.parseInt(list.replaceAll("(?s).*\"total\":\\s*([0-9]+).*", "$1"));
    }

    /** The proxy's certificate is its own. */
    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
