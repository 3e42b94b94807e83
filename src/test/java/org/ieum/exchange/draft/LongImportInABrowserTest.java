package org.ieum.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.Files;
import org.ieum.exchange.HeldRow;
import org.ieum.exchange.TextFile;
import org.ieum.exchange.UndoingImports;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.web.Browsers;
import org.ieum.web.Chromium;
import org.ieum.web.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who brings thousands of rows sees how far they are, comes back, and stops it by a button: then nothing is changed. */
@QuarkusTest
class LongImportInABrowserTest extends StoredTest {

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    private static final int PEOPLE = 520;

    @Inject TryingImports imports;
    @Inject DoingImports doing;
    @Inject UndoingImports undoing;
    @Inject WhileFilesAreStored meanwhile;
    @Inject ImportDrafts drafts;
    @Inject KeepingFiles kept;
    @Inject DataSource data;

    @ParameterizedTest
    @CsvSource({Chromium.PHONE + ",ko", Chromium.DESK + ",en"})
    void isSeenAndStopped(int width, String language) throws Exception {
        Window window = browsers.open(width, language).signIn();
        UUID id = waitsWithoutAJob();
        window.go("/import/" + id);
        window.isFlawless();
        assertThat(window.text()).contains(language.equals("ko") ? "곧 시작합니다" : "It will begin at any moment");
        window.page().locator("main form .button").focus();
        CountDownLatch stopped = new CountDownLatch(1);
        meanwhile.next(() -> await(stopped));
        CompletableFuture<Void> going = CompletableFuture.runAsync(() -> doing.run(id));
        try {
            Waiting.until("all rows are stored", () -> far(id).rowsDone() == PEOPLE + 2);
            // The page looks again by itself.
            window.sees("progress[value='" + (PEOPLE + 2) + "']");
            window.isFlawless();
            assertThat(window.page().evaluate("document.activeElement.className"))
                    .as("who has the button in focus keeps it")
                    .isEqualTo("button button-secondary");
            String rows = (PEOPLE + 2) + "";
            assertThat(window.text())
                    .contains(
                            language.equals("ko")
                                    ? rows + "줄 가운데 " + rows + "줄을"
                                    : rows + " of " + rows + " rows are done");
            window.click("main form .button");
            window.page().waitForURL(Pattern.compile(".*/import$"));
            assertThat(window.page().locator("body").innerText())
                    .contains(language.equals("ko") ? "파일에서 아무것도 가져오지 않았습니다." : "Nothing of the file was taken in.");
        } finally {
            stopped.countDown();
        }
        going.join();
        assertThat(count("learner") + count("tutor") + count("taken_import")).isZero();
        assertThat(imports.look(id, actor())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({Chromium.PHONE + ",ko", Chromium.DESK + ",en"})
    void isUndoneUnderTheEyesOfWhoeverWantsIt(int width, String language) throws Exception {
        UUID draft = waitsWithoutAJob();
        doing.run(draft);
        imports.take(draft, actor());
        imports.await(draft, actor());
        UUID id = undoing.undoable().get(0).id();
        String going = "/import/" + id + "/undoing";
        Window window = browsers.open(width, language).signIn();
        try (HeldRow held = new HeldRow(data, "learner where ref = 'L" + (PEOPLE - 1) + "'")) {
            undoing.begin(id, actor());
            held.untilSomebodyWaits();
            window.go("/import");
            window.isFlawless();
            window.click("a[href='" + going + "']");
            window.sees("progress");
            window.isFlawless();
            assertThat(window.text()).contains(language.equals("ko") ? "522줄 가운데 502줄을" : "502 of 522 rows are done");
            window.click("main form .button");
            window.page().waitForURL(Pattern.compile(".*/import$"));
            assertThat(window.page().locator("body").innerText())
                    .contains(language.equals("ko") ? "모두 그대로 있습니다." : "Nothing was undone: all of it is in.");
        }
        Waiting.until("the job is at its end", () -> count("scheduled_tasks where task_name = 'undo-import'") == 0);
        assertThat(count("learner")).isEqualTo(PEOPLE);
        window.click("form[action='" + going + "'] button");
        window.page().waitForURL(Pattern.compile(".*undone=522"));
        window.isFlawless();
        assertThat(count("learner") + count("tutor")).isZero();
    }

    private UUID waitsWithoutAJob() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            drafts.persist(new ImportDraft(id, actor(), clock.instant()));
            keep(id, DataFile.LEARNERS, Files.learners(PEOPLE));
            keep(id, DataFile.TUTORS, Files.tutors(1));
            keep(id, DataFile.PAIRINGS, Files.PAIRINGS + "L0,T0,english,online,MON 19:00/60,2026-11-02\n");
        });
        return id;
    }

    private void keep(UUID id, DataFile file, String text) {
        kept.keep(id, file.code(), new TextFile(text).open());
    }

    private TryingImports.Trial far(UUID id) {
        return imports.look(id, actor()).orElseThrow();
    }

    private String actor() {
        return "account:"
                + entities.createNativeQuery("select min(id) from account").getSingleResult();
    }

    private long count(String from) {
        return number("select count(*) from " + from);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
