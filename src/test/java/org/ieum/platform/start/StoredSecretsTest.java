package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are made once: beside a database, others would read nothing of it. */
class StoredSecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeInAnEmptyFolderAndReadFromThenOn() {
        var made = StoredSecrets.in(folder).withThoseOf(Settings.read());
        assertThat(StoredSecrets.in(folder).withThoseOf(Settings.read())).isEqualTo(made);
        assertThat(StoredSecrets.of(folder).withThoseOf(Settings.read())).isEqualTo(made);
    }

    @Test
    void areNeverMadeBesideADatabase() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        assertThatThrownBy(() -> StoredSecrets.in(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("secrets.properties");
        assertThat(folder.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void areMadeAnewBesideOneThatNobodyHasWrittenTo() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres.unfinished"), "");
        assertThat(StoredSecrets.in(folder).withThoseOf(Settings.read())).isNotEmpty();
    }

    @Test
    void areNotMadeByWhoeverAsksForMoreKeys() {
        assertThatThrownBy(() -> StoredSecrets.of(folder)).isInstanceOf(StartRefused.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "ieum.field-keys=\nieum.lookup-key=x\nieum.csrf-key=x\nquarkus.datasource.password=x",
                "ieum.field-keys=x\nieum.lookup-key=x\nieum.csrf-key=x",
                "ieum.field-keys=\\u00g",
            })
    void areRefusedWhenTheyAreNoLongerWhole(String left) throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), left);
        assertThatThrownBy(() -> StoredSecrets.in(folder).withThoseOf(Settings.read()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("secrets.properties");
        assertThat(folder.resolve("secrets.properties")).hasContent(left);
    }
}
