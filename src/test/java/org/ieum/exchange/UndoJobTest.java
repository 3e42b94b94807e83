package org.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowingConsumer;
import org.ieum.exchange.UndoingImports.Undoing;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import is undone by a job: once, as a whole, whoever goes away and whatever dies. */
@QuarkusTest
class UndoJobTest extends StoredTest {

    /** More than are put back in one go. */
    private static final int PEOPLE = Chunks.SIZE + 20;

    private static final String LATE = "learner where ref = 'L" + (PEOPLE - 1) + "'";
    private static final String ACTOR = "account:1";

    @Inject UndoingImports undoing;
    @Inject TakingBack takingBack;
    @Inject TakenImports taken;
    @Inject DataSource data;

    private UUID id;

    @BeforeEach
    void anImport() {
        Uploads.upload(WebClient.withTheToken(), Map.of("learners", Files.learners(PEOPLE)))
                .statusCode(200);
        id = UUID.fromString(value("select id || '' from taken_import"));
    }

    @Test
    void goesOnWithoutWhoeverAsked() {
        undoing.begin(id, ACTOR);
        Undoing far = undoing.await(id).orElseThrow();
        assertThat(far).isEqualTo(new Undoing(id, UndoState.UNDONE, 0, PEOPLE));
        assertThat(people()).isEqualTo("0");
        assertThat(values("select actor from audit_entry where action = 'import.undone'"))
                .containsExactly(ACTOR);
        assertThat(values("select id || '' from taken_import where journal is not null"))
                .as("what people were before")
                .isEmpty();
        assertThat(undoing.undoable()).isEmpty();
    }

    @Test
    void pressedByManyAtOnceItIsUndoneOnce() {
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(press -> CompletableFuture.runAsync(() -> undoing.begin(id, ACTOR)))
                        .toArray(CompletableFuture[]::new))
                .join();
        undoing.await(id);
        undoing.begin(id, ACTOR);
        noJobIsLeft();
        assertThat(state()).isEqualTo(UndoState.UNDONE);
        assertThat(values("select action from audit_entry where action = 'import.undone'"))
                .hasSize(1);
    }

    /** One process was taken for dead, and was slow. */
    @Test
    void twoProcessesUndoItOnce() {
        waitsWithoutAJob();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> takingBack.run(id)),
                        CompletableFuture.runAsync(() -> takingBack.run(id)))
                .join();
        assertThat(state()).isEqualTo(UndoState.UNDONE);
        assertThat(values("select action from audit_entry where action = 'import.undone'"))
                .hasSize(1);
    }

    @Test
    void beginsAgainWhereItsProcessDied() throws Exception {
        waitsWithoutAJob();
        try (HeldRow held = new HeldRow(data, LATE)) {
            CompletableFuture<Void> dying = CompletableFuture.runAsync(() -> takingBack.run(id));
            held.untilSomebodyWaits().killWhoeverWaits();
            assertThatThrownBy(dying::join).isNotNull();
        }
        assertThat(undoing.look(id)).contains(new Undoing(id, UndoState.UNDOING, Chunks.SIZE, PEOPLE));
        assertThat(people()).isEqualTo(PEOPLE + "");
        takingBack.run(id);
        takingBack.run(id);
        assertThat(state()).isEqualTo(UndoState.UNDONE);
        assertThat(people()).isEqualTo("0");
    }

    @Test
    void whatIsStoppedMeanwhileStaysIn() throws Exception {
        whileItIsTakenBack(held -> undoing.stop(id));
        assertThat(state()).isEqualTo(UndoState.TAKEN);
        assertThat(people()).isEqualTo(PEOPLE + "");
        assertThat(values("select action from audit_entry where action = 'import.undone'"))
                .isEmpty();
        undoing.begin(id, ACTOR);
        undoing.await(id);
        assertThat(people()).isEqualTo("0");
        undoing.stop(id);
        assertThat(state()).as("stopped too late").isEqualTo(UndoState.UNDONE);
    }

    /** While it goes on, in the last moment. */
    @Test
    void whatSomebodyChangesMeanwhileStaysIn() throws Exception {
        whileItIsTakenBack(
                held -> held.say("update learner set version = version + 1 where ref = 'L" + (PEOPLE - 1) + "'"));
        assertThat(state()).isEqualTo(UndoState.TOUCHED);
        assertThat(people()).isEqualTo(PEOPLE + "");
        assertThat(undoing.undoable()).hasSize(1);
    }

    private void waitsWithoutAJob() {
        QuarkusTransaction.requiringNew().run(() -> {
            TakenImport one = taken.lock(id).orElseThrow();
            one.become(UndoState.UNDOING);
            one.undoneBy = ACTOR;
        });
    }

    private void noJobIsLeft() {
        Waiting.until(
                "no job is left",
                () -> values("select task_instance from scheduled_tasks where task_name = 'undo-import'")
                        .isEmpty());
    }

    private UndoState state() {
        return undoing.look(id).orElseThrow().state();
    }

    private String people() {
        return value("select count(*) || '' from learner");
    }

    /** At the last row of it. */
    private void whileItIsTakenBack(ThrowingConsumer<HeldRow> done) throws Exception {
        waitsWithoutAJob();
        CompletableFuture<Void> going;
        try (HeldRow held = new HeldRow(data, LATE)) {
            going = CompletableFuture.runAsync(() -> takingBack.run(id));
            done.accept(held.untilSomebodyWaits());
        }
        going.join();
    }
}
