package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** Logs of two machines can be laid side by side: each line begins with its time, and with the zone of it. */
class LogTimesTest {

    @Test
    void haveTheirZone() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        ExtLogRecord line = new ExtLogRecord(Level.WARN, "Something", LogTimesTest.class.getName());
        line.setLoggerName("org.ieum.web.Refusals");
        assertThat(new PatternFormatter(settings.getProperty("quarkus.log.console.format")).format(line))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d) WARN  "
                        + "\\[[\\w.]*Refusals\\] \\(.+\\) Something\\R");
    }
}
