package org.ieum.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.ieum.client.ApiClient;
import org.ieum.client.api.OffersApi;
import org.ieum.client.api.PairingsApi;
import org.ieum.client.api.PeopleApi;
import org.ieum.client.api.RoundsApi;
import org.ieum.client.model.AnswerJson;
import org.ieum.client.model.Decision;
import org.ieum.client.model.DecisionForm;
import org.ieum.client.model.LearnerAnswers;
import org.ieum.client.model.PairingState;
import org.ieum.client.model.RoundState;
import org.ieum.client.model.Said;
import org.ieum.client.model.Side;
import org.ieum.client.model.StartForm;
import org.ieum.client.model.TutorAnswers;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Clients that a generator makes of the API's document compile, and walk one week: people in, a round, its review, its
 * publication, both answers, the pairing that runs.
 */
@QuarkusTest
class ClientsTest {

    private static final Path TYPESCRIPT = Path.of("target/clients/typescript");
    private static final Path WEEK = Path.of("src/clients/typescript");

    @Inject CleanDatabase database;

    @BeforeEach
    @AfterEach
    void nobody() {
        database.clear();
    }

    @Test
    void java() throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://localhost:" + RestAssured.port);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token()));
        PeopleApi people = new PeopleApi(client);
        people.putLearner("L-1", read(client, LearnerAnswers.class, "learner.json"), null);
        people.putTutor("T-1", read(client, TutorAnswers.class, "tutor.json"), null);
        assertThat(people.getLearner("L-1").getAlias()).isEqualTo("Sora");

        RoundsApi rounds = new RoundsApi(client);
        StartForm start =
                new StartForm().effectiveOn(LocalDate.parse("2026-11-30")).timeLimit("PT1S");
        long round = rounds.startRound(start, "week-1").getId();
        while (rounds.getRound(round).getState() == RoundState.SOLVING) {
            Thread.sleep(100);
        }
        assertThat(rounds.getRound(round).getState()).isEqualTo(RoundState.REVIEW);
        long proposal = rounds.listProposals(round).get(0).getId();
        rounds.decideProposal(
                round, proposal, new DecisionForm().decision(Decision.APPROVED).version(0));
        rounds.publishRound(round, null);

        OffersApi offers = new OffersApi(client);
        long offer = offers.listOffers(null, null).get(0).getId();
        for (Side side : Side.values()) {
            offers.answerOffer(offer, new AnswerJson().side(side).answer(Said.ACCEPTED), null);
        }
        assertThat(new PairingsApi(client)
                        .listPairings(null, null, null, PairingState.RUNNING, null)
                        .getItems())
                .singleElement()
                .satisfies(pairing -> assertThat(pairing.getTutor()).isEqualTo("T-1"));
    }

    @Test
    void typescript() throws Exception {
        for (String file : new String[] {"week.ts", "package.json", "tsconfig.json", "learner.json", "tutor.json"}) {
            Files.copy(WEEK.resolve(file), TYPESCRIPT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "install", "--no-audit", "--no-fund", "--silent");
        run("npx", "tsc", "--project", ".");
        assertThat(run("node", "out/week.js")).contains("running: L-1 T-1");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(TYPESCRIPT.toFile()).redirectErrorStream(true);
        builder.environment().put("IEUM", "http://localhost:" + RestAssured.port);
        builder.environment().put("TOKEN", token());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(String.join(" ", command) + "\n" + said)
                .isZero();
        return said;
    }

    private static <T> T read(ApiClient client, Class<T> type, String file) throws IOException {
        return client.getObjectMapper().readValue(Files.readString(WEEK.resolve(file)), type);
    }

    private static String token() {
        return WebClient.setting("ieum.bootstrap.api-token");
    }
}
