package org.ieum.spreadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's file is on the disk for nobody else, and no longer than it is read. */
class TableFileTest {

    @TempDir
    Path folder;

    @Test
    void isItsOwnersAloneAndGoneWhenItIsClosed() throws IOException {
        byte[] bytes = "이름,메일\n바다,bada@people.test\n".getBytes(StandardCharsets.UTF_8);
        try (TableFile file = TableFile.of(new ByteArrayInputStream(bytes), folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                    .isEqualTo("rw-------");
            assertThat(file.open()).hasBinaryContent(bytes);
            assertThat(file.beginning(3)).isEqualTo(Arrays.copyOf(bytes, 3));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatBreaksOffLeavesNothing() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), gone);
        assertThatThrownBy(() -> TableFile.of(broken, folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** A folder that somebody's administrator swept away is made again. */
    @Test
    void makesItsFolder() {
        Path missing = folder.resolve("uploads");
        TableFile.of(new ByteArrayInputStream(new byte[3]), missing).close();
        assertThat(missing).isEmptyDirectory();
    }

    /** What tells an old letter from an old workbook may stand where two parts meet. */
    @Test
    void whatIsInAContainerIsFoundWhereverItStands() {
        byte[] name = "HWP Document File".getBytes(StandardCharsets.US_ASCII);
        for (int at : new int[] {8, (1 << 16) - name.length, (1 << 16) - 5, (1 << 16) - 1, 1 << 16, 200_000}) {
            byte[] container = new byte[at + name.length + 3];
            System.arraycopy(name, 0, container, at, name.length);
            assertThat(OtherDocuments.isIn(FilesOfTests.of(container)))
                    .as("at %d", at)
                    .isTrue();
        }
        assertThat(OtherDocuments.isIn(FilesOfTests.of(new byte[300_000]))).isFalse();
    }
}
