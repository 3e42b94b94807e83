package org.ieum.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.Files;
import org.ieum.exchange.TextFile;
import org.ieum.exchange.draft.TryingImports.Trial;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Files are tried and taken in by a job: once, as a whole, whoever goes away and whatever dies. */
@QuarkusTest
class ImportJobTest extends StoredTest {

    private static final String ACTOR = "account:1";

    @Inject TryingImports imports;
    @Inject DoingImports doing;
    @Inject WhileFilesAreStored meanwhile;
    @Inject ImportDrafts drafts;
    @Inject KeepingFiles kept;

    @Test
    void goesOnWithoutWhoeverAsked() {
        UUID id = begin();
        assertThat(await(id).state()).isEqualTo(ImportState.TRIED);
        assertThat(values("select ref from learner")).isEmpty();
        imports.take(id, ACTOR);
        Trial taken = await(id);
        assertThat(taken.state()).isEqualTo(ImportState.TAKEN);
        assertThat(taken.outcome().orElseThrow().rows()).isEqualTo(4);
        assertThat(taken.rowsDone()).isEqualTo(taken.rowsInAll()).isEqualTo(4);
        assertThat(values("select ref from learner order by ref")).containsExactly("L0", "L1");
        assertThat(values("select actor from audit_entry where action = 'import.taken'"))
                .containsExactly(ACTOR);
        assertThat(values("select part from file_piece"))
                .as("files that are in")
                .isEmpty();
    }

    @Test
    void pressedTwiceItIsTakenInOnce() {
        UUID id = tried();
        imports.take(id, ACTOR);
        imports.take(id, ACTOR);
        assertThat(await(id).state()).isEqualTo(ImportState.TAKEN);
        imports.take(id, ACTOR);
        isTakenInOnce();
    }

    @Test
    void pressedByManyAtOnceItIsTakenInOnce() {
        UUID id = tried();
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(press -> CompletableFuture.runAsync(() -> imports.take(id, ACTOR)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(await(id).state()).isEqualTo(ImportState.TAKEN);
        isTakenInOnce();
    }

    /** Whatever jobs were begun are at their ends. */
    private void isTakenInOnce() {
        Waiting.until(
                "no job is left",
                () -> values("select task_instance from scheduled_tasks where task_name = 'import-files'")
                        .isEmpty());
        assertThat(values("select count(*) || '' from taken_import")).containsExactly("1");
        assertThat(values("select count(*) || '' from audit_entry where action = 'import.taken'"))
                .containsExactly("1");
    }

    /** Who stops it in the moment in which it ends does not read that nothing is changed. */
    @Test
    void whatIsTakenInWhileItIsStoppedIsTold() {
        UUID id = withoutAJob("account:" + value("select min(id) || '' from account"));
        doing.run(id);
        goOnWithoutAJob(id);
        doing.run(id);
        new WebClient()
                .signedIn()
                .form("/import")
                .post("/import/" + id + "/removal")
                .then()
                .statusCode(303)
                .header("Location", containsString("created=4&updated=0"));
        assertThat(values("select ref from learner order by ref")).containsExactly("L0", "L1");
    }

    /** One process was taken for dead, and was slow. */
    @Test
    void twoProcessesTakeItInOnce() {
        UUID id = withoutAJob(ACTOR);
        doing.run(id);
        goOnWithoutAJob(id);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> doing.run(id)),
                        CompletableFuture.runAsync(() -> doing.run(id)))
                .join();
        assertThat(far(id).state()).isEqualTo(ImportState.TAKEN);
        assertThat(values("select count(*) || '' from taken_import")).containsExactly("1");
        assertThat(values("select count(*) || '' from audit_entry where action = 'import.taken'"))
                .containsExactly("1");
    }

    @Test
    void beginsAgainWhereItsProcessDied() {
        UUID id = withoutAJob(ACTOR);
        doing.run(id);
        goOnWithoutAJob(id);
        meanwhile.next(() -> {
            throw new IllegalStateException("the process died");
        });
        assertThatThrownBy(() -> doing.run(id)).hasMessage("the process died");
        assertThat(values("select ref from learner union all select ref from tutor"))
                .isEmpty();
        assertThat(far(id).state()).isEqualTo(ImportState.TAKING);
        assertThat(far(id).rowsDone()).isEqualTo(far(id).rowsInAll()).isEqualTo(4);
        doing.run(id);
        doing.run(id);
        assertThat(far(id).state()).isEqualTo(ImportState.TAKEN);
        assertThat(values("select ref from learner order by ref")).containsExactly("L0", "L1");
        assertThat(values("select count(*) || '' from taken_import")).containsExactly("1");
    }

    @Test
    void whatIsStoppedMeanwhileChangesNothing() {
        UUID id = withoutAJob(ACTOR);
        doing.run(id);
        goOnWithoutAJob(id);
        meanwhile.next(() -> QuarkusTransaction.requiringNew().run(() -> imports.drop(id, ACTOR)));
        doing.run(id);
        assertThat(imports.look(id, ACTOR)).isEmpty();
        assertThat(values("select ref from learner union all select ref from tutor"))
                .isEmpty();
        assertThat(values("select part from file_piece")).isEmpty();
        assertThat(values("select action from audit_entry"))
                .contains("import.dropped")
                .doesNotContain("import.taken");
    }

    /** What is in is undone as a whole, not thrown away. */
    @Test
    void whatIsTakenInIsNotDropped() {
        UUID id = tried();
        imports.take(id, ACTOR);
        await(id);
        imports.drop(id, ACTOR);
        assertThat(await(id).state()).isEqualTo(ImportState.TAKEN);
    }

    @Test
    void aFaultyFileIsRefusedWithItsCells() {
        UUID id = imports.begin(
                Map.of(DataFile.LEARNERS, new TextFile(Files.learners(2).replace(",Seoul,", ",Atlantis,"))), ACTOR);
        Trial refused = await(id);
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.outcome().orElseThrow().problem().flaws())
                .extracting(flaw -> flaw.value())
                .containsExactly("Atlantis", "Atlantis");
        imports.take(id, ACTOR);
        assertThat(await(id).state()).isEqualTo(ImportState.REFUSED);
        assertThat(values("select ref from learner")).isEmpty();
    }

    @Test
    void itsOutcomeIsSealed() {
        begin();
        UUID id = begin();
        await(id);
        assertThat(values("select encode(outcome, 'escape') from import_draft where outcome is not null"))
                .isNotEmpty()
                .noneMatch(outcome -> outcome.contains("tallies") || outcome.contains("L0"));
    }

    @Test
    void whileItTakesLongerThePageSaysHowFarItIs() {
        WebClient coordinator = new WebClient().signedIn();
        UUID id = withoutAJob("account:" + value("select min(id) || '' from account"));
        String path = "/import/" + id;
        coordinator.browser().get(path).then().statusCode(200).body(containsString("It will begin at any moment"));
        run("update import_draft set rows_done = 1500, rows_in_all = 200000");
        coordinator
                .browser()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("http-equiv=\"refresh\""))
                .body(containsString("1,500 of 200,000 rows are done"))
                .body(containsString("it goes on by itself"));
        coordinator.form("/import").post(path + "/removal").then().statusCode(303);
        coordinator.browser().get(path).then().statusCode(404);
    }

    private UUID tried() {
        UUID id = begin();
        assertThat(await(id).state()).isEqualTo(ImportState.TRIED);
        return id;
    }

    private UUID begin() {
        return imports.begin(Map.copyOf(files()), ACTOR);
    }

    private static Map<DataFile, TextFile> files() {
        return Map.of(
                DataFile.LEARNERS,
                new TextFile(Files.learners(2)),
                DataFile.TUTORS,
                new TextFile(Files.tutors(1)),
                DataFile.PAIRINGS,
                new TextFile(Files.PAIRINGS + "L0,T0,english,online,MON 19:00/60,2026-11-02\n"));
    }

    /** Files that no job looks at by itself. */
    private UUID withoutAJob(String actor) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            drafts.persist(new ImportDraft(id, actor, clock.instant()));
            files().forEach((file, content) -> kept.keep(id, file.code(), content.open()));
        });
        return id;
    }

    private void goOnWithoutAJob(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> drafts.lock(id, ImportState.TRIED).orElseThrow().become(ImportState.TAKING));
    }

    private Trial far(UUID id) {
        return imports.look(id, ACTOR).orElseThrow();
    }

    private Trial await(UUID id) {
        return imports.await(id, ACTOR).orElseThrow();
    }
}
