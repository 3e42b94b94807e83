package org.ieum;

import java.nio.file.Path;
import org.ieum.outbox.ScriptedSmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What breaks in the tests of {@code ./mvnw -Pfaults}: replicas, none of them started yet, and a mail server as slow as one elsewhere. */
abstract class FaultyReplicas {

    @TempDir
    Path folder;

    ScriptedSmtp smtp;
    Replicas replicas;

    @BeforeEach
    void open() throws Exception {
        smtp = new ScriptedSmtp();
        smtp.recipient = address -> Faulty.after(20, "250 OK");
        replicas = new Replicas(folder);
    }

    @AfterEach
    void close() throws Exception {
        replicas.close();
        smtp.close();
    }
}
