package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left is gone at the next start. */
class EmptyingUploadsTest {

    @TempDir
    Path data;

    @Test
    void leftFilesGoAndTheFolderIsItsOwnersAlone() throws Exception {
        Path uploads = data.resolve("uploads");
        new EmptyingUploads(uploads).empty();
        Files.writeString(uploads.resolve("some-upload"), "ref,alias,email");
        Files.createDirectory(uploads.resolve("kept"));
        new EmptyingUploads(uploads).empty();
        assertThat(uploads.resolve("some-upload")).doesNotExist();
        assertThat(uploads.resolve("kept")).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads)))
                .isEqualTo("rwx------");
    }
}
