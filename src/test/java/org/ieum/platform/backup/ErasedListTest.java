package org.ieum.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.platform.Sealing;
import org.ieum.platform.start.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was erased is on a list of this installation, which is whole or refused. */
class ErasedListTest {

    private static final Instant AT = Instant.parse("2026-11-27T09:00:00.123Z");
    private static final ErasedPerson ONE = new ErasedPerson(Side.LEARNER, 17, AT);
    private static final ErasedPerson OTHER = new ErasedPerson(Side.TUTOR, 17, AT.plusSeconds(5));

    @TempDir
    Path folder;

    private Sealing sealing;

    @BeforeEach
    void keys() throws Exception {
        sealing = sealing();
    }

    @Test
    void hasEachOnceAndNoName() throws Exception {
        ErasedList list = new ErasedList(folder, sealing);
        assertThat(list.add(List.of(ONE))).isEqualTo(1);
        assertThat(list.add(List.of(ONE, OTHER))).isEqualTo(1);
        assertThat(list.add(List.of(new ErasedPerson(Side.LEARNER, 17, AT.plusSeconds(99)))))
                .isZero();
        assertThat(list.read()).containsExactly(ONE, OTHER);
        assertThat(Files.readString(folder.resolve(ErasedList.NAME)).lines())
                .allMatch(line -> line.matches("2026-11-27T09:00:0\\dZ (learner|tutor) 17 [0-9a-f]{64}"));
    }

    @Test
    void isThereWithNobodyOnItAndMissedWhereItIsNot() throws Exception {
        ErasedList list = new ErasedList(folder, sealing);
        assertThatThrownBy(list::read).isInstanceOf(BackupRefused.class).hasMessageContaining(ErasedList.NAME);
        assertThat(list.add(List.of())).isZero();
        assertThat(list.read()).isEmpty();
    }

    @Test
    void ofAnotherInstallationErasesNobody() throws Exception {
        new ErasedList(folder, sealing()).add(List.of(ONE));
        ErasedList ours = new ErasedList(folder, sealing);
        assertThatThrownBy(ours::read).isInstanceOf(BackupRefused.class).hasMessageContaining("line 1");
        assertThatThrownBy(() -> ours.add(List.of(OTHER))).isInstanceOf(BackupRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "learner 17,learner 18",
        "learner 17,learner 1",
        "learner 17,tutor 18",
        "learner,Learner",
        "2026,2025",
        "Z tutor,z tutor"
    })
    void aLineThatWasChangedIsRefused(String from, String to) throws Exception {
        ErasedList list = new ErasedList(folder, sealing);
        list.add(List.of(OTHER, ONE));
        Path file = folder.resolve(ErasedList.NAME);
        String was = Files.readString(file);
        Files.writeString(file, was.replace(from, to));
        assertThat(Files.readString(file)).isNotEqualTo(was);
        assertThatThrownBy(list::read).isInstanceOf(BackupRefused.class);
    }

    @Test
    void aTornLineIsRefusedAndMendedByTheNextThatIsAdded() throws Exception {
        ErasedList list = new ErasedList(folder, sealing);
        list.add(List.of(ONE));
        String whole = Files.readString(folder.resolve(ErasedList.NAME)).strip();
        for (int length = 1; length < whole.length(); length++) {
            Files.writeString(folder.resolve(ErasedList.NAME), whole.substring(0, length));
            assertThatThrownBy(list::read).isInstanceOf(BackupRefused.class);
            list.add(List.of(ONE, OTHER));
            assertThat(list.read()).containsExactly(ONE, OTHER);
        }
    }

    private static Sealing sealing() throws Exception {
        var secrets = Secrets.generate();
        return new Sealing(secrets.get("ieum.field-keys"), secrets.get("ieum.lookup-key"));
    }
}
