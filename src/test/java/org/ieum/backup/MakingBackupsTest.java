package org.ieum.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Sealing;
import org.ieum.platform.backup.ErasedList;
import org.ieum.platform.backup.ErasedPeople;
import org.ieum.platform.backup.ErasedPerson;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups make themselves once a night, the oldest go, whoever is erased is on the list, and an old last one is told. */
@QuarkusTest
@SuppressWarnings("UnnecessaryAssignment") // By hand, because the settings of all tests make no backups.
class MakingBackupsTest extends StoredTest {

    /** Noon of a day in Seoul. */
    private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

    @TempDir
    Path folder;

    @Inject BackupsMade made;
    @Inject AgroalDataSource source;
    @Inject Sealing sealing;
    @Inject Persons persons;
    @Inject BeingForgotten forgetting;
    @Inject ErasingAgain erasing;

    private boolean isSet = true;
    private long learner;

    @BeforeEach
    void somebody() {
        learner = people.learner("L1", "math", "MON 10:00-12:00");
    }

    @Test
    void oneANightAndOneForANightThatWasMissed() throws Exception {
        at(NOON).look();
        assertThat(files()).containsExactly("ieum-20261130T030000Z.backup");
        at(NOON.plus(Duration.ofHours(14))).look();
        assertThat(files()).as("before three at night").hasSize(1);
        at(NOON.plus(Duration.ofHours(16))).look();
        assertThat(files()).as("after it").hasSize(2);
        at(NOON.plus(Duration.ofDays(9))).look();
        assertThat(files())
                .as("two are kept")
                .containsExactly("ieum-20261130T190000Z.backup", "ieum-20261209T030000Z.backup");
    }

    @Test
    void noneWithoutAFolderAndNothingElseIsDeletedInIt() throws Exception {
        isSet = false;
        at(NOON).look();
        assertThat(files()).isEmpty();
        isSet = true;
        Files.writeString(folder.resolve("holiday.jpg"), "");
        Files.writeString(folder.resolve("ieum-20200101T000000Z.backup.part"), "");
        at(NOON).look();
        assertThat(files()).containsExactly("ieum-20261130T030000Z.backup");
        assertThat(folder.resolve("holiday.jpg")).exists();
        assertThat(folder.resolve("ieum-20200101T000000Z.backup.part")).doesNotExist();
    }

    @Test
    void theLastOneIsToldOnceItIsOld() {
        assertThat(age(NOON).overdue())
                .hasValueSatisfying(overdue -> assertThat(overdue.last()).isEmpty());
        at(NOON).look();
        assertThat(age(NOON.plus(Duration.ofHours(47))).overdue()).isEmpty();
        assertThat(age(NOON.plus(Duration.ofDays(2))).overdue())
                .hasValueSatisfying(overdue -> assertThat(overdue.last()).contains(NOON));
        isSet = false;
        assertThat(age(NOON.plus(Duration.ofDays(9))).overdue()).isEmpty();
    }

    @Test
    void whoeverIsErasedIsOnTheListWithoutAName() throws Exception {
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        at(NOON).look();
        assertThat(new ErasedList(folder, sealing).read())
                .extracting(ErasedPerson::side, ErasedPerson::id)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Side.LEARNER, learner));
    }

    @Test
    void whoeverCameBackIsErasedAgainAtTheNextStart() throws Exception {
        long gone = learner + 1_000_000;
        run("insert into erased_person values ('learner', " + learner + ", now(), true), ('learner', " + gone
                + ", now(), true)");
        erasing.start(null);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                persons.get(new PersonId(Side.LEARNER, learner)).forgottenAt()))
                .isPresent();
        try (Connection connection = source.getConnection()) {
            assertThat(ErasedPeople.pending(connection)).isEmpty();
            assertThat(ErasedPeople.all(connection)).hasSize(2);
        }
    }

    private MakingBackups at(Instant now) {
        MakingBackups backups = new MakingBackups();
        ListingErased listing = new ListingErased();
        listing.habits = habits();
        listing.database = source;
        listing.sealing = sealing;
        listing.clock = Clock.fixed(now, ZoneId.of("Asia/Seoul"));
        backups.habits = habits();
        backups.made = made;
        backups.erased = listing;
        backups.database = source;
        backups.clock = listing.clock;
        backups.program = "test";
        return backups;
    }

    private BackupAge age(Instant now) {
        BackupAge age = new BackupAge();
        age.made = made;
        age.habits = habits();
        age.clock = Clock.fixed(now, ZoneId.of("Asia/Seoul"));
        return age;
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".backup"))
                    .sorted()
                    .toList();
        }
    }

    private BackupHabits habits() {
        return new HabitsOfATest(() -> isSet ? Optional.of(folder) : Optional.empty());
    }
}
