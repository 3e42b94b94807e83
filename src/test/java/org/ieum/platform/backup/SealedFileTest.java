package org.ieum.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed file opens whole, unchanged and with its passphrase, or not at all. */
class SealedFileTest {

    private static final Passphrase RIGHT = Passphrase.of("correct horse battery staple");

    /** More than two segments, so that there is a first, a middle and a last one. */
    private static final int LENGTH = 2_500_000;

    @TempDir
    Path folder;

    private Path file;
    private byte[] content;

    @BeforeEach
    void aFile() throws IOException {
        file = folder.resolve("x.backup");
        content = new byte[LENGTH];
        new Random(7).nextBytes(content);
        write(content);
    }

    @Test
    void opensAsItWas() throws IOException {
        assertThat(read(RIGHT)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) - 1, (1 << 20) + 1})
    void opensWhateverItsLength(int length) throws IOException {
        Files.delete(file);
        byte[] some = Arrays.copyOf(content, length);
        write(some);
        assertThat(read(RIGHT)).isEqualTo(some);
    }

    @Test
    void isItsOwnersAloneAndHasNothingInPlainText() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.delete(file);
        write("a very plain sentence".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("plain");
    }

    /** What runs nowhere but in tests may be quick to guess. */
    @ParameterizedTest
    @EnumSource(value = LaunchMode.class, names = "TEST", mode = EnumSource.Mode.EXCLUDE)
    void aGuessIsDear(LaunchMode mode) {
        assertThat(SealedFile.iterations(mode)).isEqualTo(600_000);
    }

    @Test
    void takesNoOthersPlace() {
        assertThatThrownBy(() -> write(content)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery stapl3", "correct horse battery staple.", "Correct horse battery staple"})
    void anotherPassphraseIsSaidToBeAnother(String other) {
        assertThatThrownBy(() -> read(Passphrase.of(other)))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("another passphrase")
                .hasMessageContaining("IEUM_BACKUP_PASSPHRASE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "               \n"})
    void aPassphraseThatCanBeGuessedIsRefused(String text) {
        assertThatThrownBy(() -> Passphrase.of(text)).isInstanceOf(BackupRefused.class);
    }

    /** At the beginning, within the head, within each segment, at the ends of segments, before the end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 59, 60, 75, 76, 1000, 1 << 20, 2 << 20, LENGTH, LENGTH + 60, -1, -16, -17})
    void whatWasCutOffIsSaidToBeCutOff(int length) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, length < 0 ? all.length + length : length));
        assertThatThrownBy(() -> read(RIGHT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageMatching("(?s).*(cut off|is empty).*");
    }

    @Test
    void whatWasPutBehindItIsRefused() throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length + 1));
        assertThatThrownBy(() -> read(RIGHT)).isInstanceOf(BackupRefused.class);
    }

    /** One bit: in the costs, the salt, the check, the content's own head, each segment and the end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 9, 11, 13, 30, 61, 75, 101, 1 << 20, 2_000_000, LENGTH, -20, -9, -1})
    void whatWasChangedDoesNotOpen(int at) throws IOException {
        byte[] all = Files.readAllBytes(file);
        all[at < 0 ? all.length + at : at] ^= 1;
        Files.write(file, all);
        assertThatThrownBy(() -> read(RIGHT)).isInstanceOfAny(BackupRefused.class, IOException.class);
    }

    @Test
    void segmentsThatChangedPlacesDoNotOpen() throws IOException {
        byte[] all = Files.readAllBytes(file);
        byte[] other = all.clone();
        System.arraycopy(all, 60 + (1 << 20), other, 60 + 64, 1000);
        System.arraycopy(all, 60 + 64, other, 60 + (1 << 20), 1000);
        Files.write(file, other);
        assertThatThrownBy(() -> read(RIGHT)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 a zip", "-- PostgreSQL database dump", "IEUM-BK2"})
    void anotherSortOfFileIsNoBackup(String begin) throws IOException {
        Files.write(file, Arrays.copyOf(begin.getBytes(StandardCharsets.UTF_8), 5000));
        assertThatThrownBy(() -> read(RIGHT))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("no backup of Ieum");
    }

    private void write(byte[] bytes) throws IOException {
        try (OutputStream out = SealedFile.create(file, RIGHT, 10)) {
            out.write(bytes);
        }
    }

    private byte[] read(Passphrase passphrase) throws IOException {
        try (InputStream in = SealedFile.read(file, passphrase)) {
            return in.readAllBytes();
        }
    }
}
