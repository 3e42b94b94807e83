package org.ieum.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.ieum.testing.WebClient;
import org.ieum.web.Door.Taken;

/** Puts each awkward text into each field of a door, many at once, and keeps what must not be. */
final class Knocking {

    private static final int AT_ONCE = 12;

    /** {@code -Dawkward.all=true} puts each text into each field, whoever reads it. */
    private static final boolean ALL = Boolean.getBoolean("awkward.all");

    /** What passes where people write what they like. */
    private static final String WORD = "Bada";

    /** The server reads no further than 4 kB of an address, and 8 kB of a header; nobody of ours is asked then. */
    private static final Set<Integer> UNREAD = Set.of(414, 431);

    private final StoredRows rows;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** The fields that got all of them somewhere. */
    private final Set<Set<Taken>> asked = new HashSet<>();

    private int turn;

    /** As nothing has been done since; empty when something may have been. */
    private Optional<Map<String, Long>> counted = Optional.empty();

    Knocking(StoredRows rows) {
        this.rows = rows;
    }

    /** Answers that are our own mistake or have no words, and what was changed by a refusal. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    void at(Door door, WalkedPages walk) {
        boolean api = door.route().path().startsWith("/api/");
        AwkwardRequests requests = new AwkwardRequests(
                api ? program() : Map.of(Csrf.HEADER, walk.browser().token()));
        PlainBrowser browser = api ? new PlainBrowser() : walk.browser();
        ObjectNode body = AwkwardBodies.of(door.route());
        List<Set<Taken>> fields = new ArrayList<>(door.fields());
        fields.addAll(AwkwardBodies.fields(door.route()));
        Map<String, Long> before = counted.orElseGet(rows::counts);
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (Set<Taken> field : fields) {
            BooleanSupplier takesWords = () -> {
                HttpResponse<String> answer =
                        browser.send(requests.to(door, field, WORD, body)).join();
                answers.add(look(door.route() + " " + field + " " + WORD, api, answer));
                return answer.statusCode() < 400;
            };
            texts(door, field, takesWords).forEach((name, text) -> {
                room.acquireUninterruptibly();
                String what = door.route() + " " + field + " " + name;
                all.add(browser.send(requests.to(door, field, text, body)).handle((answer, problem) -> {
                    room.release();
                    answers.add(problem == null ? look(what, api, answer) : told(what + ": " + problem));
                    return null;
                }));
            });
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        boolean nothingDone = answers.stream().allMatch(status -> status >= 400)
                || door.route().verb().equals("GET");
        if (nothingDone && !rows.counts().equals(before)) {
            faults.add(door.route() + " changes " + before + " to " + rows.counts());
        }
        counted = nothingDone ? Optional.of(before) : Optional.empty();
    }

    /** Something was done by somebody else. */
    void countAgain() {
        counted = Optional.empty();
    }

    /**
     * What changes nothing, or takes no words, stores none: it is read by its form, which by one name is one, and of which
     * all forty were asked at the first door that has it.
     */
    private Map<String, String> texts(Door door, Set<Taken> field, BooleanSupplier takesWords) {
        boolean first = !door.isReadForAll(field) && asked.add(Door.alike(field));
        boolean stores = !door.isReadForAll(field) && !door.route().verb().equals("GET");
        return ALL || first || (stores && takesWords.getAsBoolean()) ? AwkwardTexts.all() : AwkwardTexts.some(turn++);
    }

    private static Map<String, String> program() {
        return Map.of("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"), "If-Match", "*");
    }

    private int look(String what, boolean api, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean inWords = UNREAD.contains(status) || type.startsWith(api ? "application/problem+json" : "text/html");
        if (status >= 500 || (status >= 400 && !inWords)) {
            faults.add(what + ": " + status + " " + type);
        }
        return status;
    }

    private int told(String fault) {
        faults.add(fault);
        return 0;
    }
}
