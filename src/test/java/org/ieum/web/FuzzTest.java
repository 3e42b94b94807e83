package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ieum.account.BegunSessions;
import org.ieum.account.SignInTries;
import org.ieum.outbox.InjectMailbox;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.WebClient;
import org.ieum.web.Routes.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Requests by chance at every operation of the API and every form of the pages: no answer is our own mistake, none takes long,
 * and what was refused has stored nothing. 500 of them, seeded; {@code -Pfuzz} sends 10,000, {@code -Dfuzz.seed} others.
 */
@QuarkusTest
class FuzzTest {

    private static final int CASES = Integer.getInteger("fuzz.cases", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 20261126L);

    private static final Set<String> OF_SOLVING =
            Set.of("explanation", "proposal", "unmatched", "round_point", "round_progress");

    @InjectMailbox
    GreenMail mailbox;

    @Inject FilledInstallation house;
    @Inject WalkedInstallation walked;
    @Inject StoredRows rows;
    @Inject BackgroundJobs jobs;
    @Inject SignInTries tries;
    @Inject BegunSessions begun;

    private long active;

    @AfterEach
    void nobodyIsLeft() {
        tries.forget();
        house.empty();
    }

    @Test
    void nothingThatComesByChanceIsOurMistake() throws Exception {
        List<Route> routes = Routes.all().stream()
                .filter(route -> !route.method().getOwner().isEquivalentTo(ProtectedRoutes.class))
                .toList();
        rows.keep();
        try {
            house.fill(mailbox);
            colleagues();
            List<WalkedPages> walks = walked.walks(routes, mailbox);
            ChanceRequests chance = new ChanceRequests(new Random(SEED));
            List<String> faults = new ArrayList<>();
            jobs.restDuring(() -> send(chance, doors(routes, walks), faults));
            assertThat(faults).as("seed %d", SEED).isEmpty();
            assertThat(rows.unsound()).isEmpty();
            System.out.println("Requests by what was answered: " + new TreeMap<>(chance.answers()));
            assertThat(many(chance, 400, 499)).as("are refused").isGreaterThan(CASES / 4);
            assertThat(many(chance, 200, 299)).as("are taken").isGreaterThan(CASES / 20);
            // Else what followed was nobody's, and found nothing.
            assertThat(walks.get(0).browser().get("/rounds").statusCode())
                    .as("the admin is signed in still")
                    .isEqualTo(200);
        } finally {
            rows.restore();
        }
    }

    private static int many(ChanceRequests chance, int from, int to) {
        return chance.answers().entrySet().stream()
                .filter(answer -> answer.getKey() >= from && answer.getKey() <= to)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** A door with whoever stands before it. */
    private record Visit(Door door, WalkedPages walk) {}

    private List<Visit> doors(List<Route> routes, List<WalkedPages> walks) {
        List<Visit> doors = new ArrayList<>();
        for (WalkedPages walk : walks) {
            for (Route route : routes) {
                if (walk == walks.get(0) || !walk.forms(route).isEmpty()) {
                    Door.of(route, walk).forEach(door -> doors.add(new Visit(ofOthers(door), walk)));
                }
            }
        }
        return doors;
    }

    /**
     * One after the other, each with the jobs that it began, so that a case that is found is found again by its seed; each door
     * before any comes again.
     */
    private void send(ChanceRequests chance, List<Visit> doors, List<String> faults) {
        Map<String, Long> before = counts();
        for (int i = 0; i < CASES; i++) {
            Visit visit = doors.get(i % doors.size());
            boolean api = visit.door().route().path().startsWith("/api/");
            ObjectNode body = AwkwardBodies.of(visit.door().route());
            List<Set<Door.Taken>> fields = new ArrayList<>(visit.door().fields());
            fields.addAll(AwkwardBodies.fields(visit.door().route()));
            PlainBrowser browser = api || endsASession(visit.door())
                    ? new PlainBrowser()
                    : visit.walk().browser();
            boolean refused = chance.send(visit.door(), fields, body, browser, api, faults);
            jobs.awaitBegun();
            Map<String, Long> after = counts();
            if (refused && !after.equals(before)) {
                faults.add(chance.last() + " was refused and changed " + before + " to " + after);
            }
            before = after;
        }
    }

    /** A round that an earlier request began is solved meanwhile. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = rows.counts();
        counts.keySet().removeAll(OF_SOLVING);
        return counts;
    }

    /** Somebody else who can sign in, one who was kept out, and a token: what admins do to others is done to these. */
    private void colleagues() {
        active = begun.colleague("active@example.org");
        long out = begun.colleague("kept.out@example.org");
        WebClient admin = new WebClient().signedIn();
        String page = "/accounts/" + out;
        admin.form(page).post(page + "/disabling").then().statusCode(303);
        admin.form("/tokens")
                .formParam("name", "Another script")
                .formParam("role", "coordinator")
                .post("/tokens")
                .then()
                .statusCode(200);
    }

    /** By whoever has none: the others are still needed. */
    private static boolean endsASession(Door door) {
        return door.route().path().matches("/(my/closing|my/exit|sign-out|sessions.*)");
    }

    /** The admin's own account and the token of this run, the first of each, are still needed: somebody else's is named. */
    private Door ofOthers(Door door) {
        String address = door.address()
                .replaceFirst("^/accounts/" + rows.first("account") + "/", "/accounts/" + active + "/")
                .replaceFirst("^/tokens/" + rows.first("api_token") + "/", "/tokens/" + rows.last("api_token") + "/");
        return new Door(door.route(), address, door.typed(), door.fields());
    }
}
