package org.ieum.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.Importing;
import org.ieum.learner.Learners;
import org.ieum.tutor.Tutors;

/** Fills an empty house at the first start with the profile {@code demo}, and says on the console how to come in. */
@Singleton
class Demo {

    @Inject Importing importing;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Clock clock;
    @Inject Config config;

    void fill(@Observes StartupEvent event) {
        if (ConfigUtils.isProfileActive("demo") && isEmpty()) {
            fill();
        }
    }

    /** The people come in by the same door as an organisation's own. */
    void fill() {
        InventedPeople people = new InventedPeople(LocalDate.now(clock));
        Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
        files.put(DataFile.LEARNERS, new DemoText(people.learners()));
        files.put(DataFile.TUTORS, new DemoText(people.tutors()));
        files.put(DataFile.WISHES, new DemoText(people.wishes()));
        importing.take(files, false, Audit.SYSTEM).orThrow();
    }

    void welcome(@ObservesAsync HttpServerStart started) {
        if (ConfigUtils.isProfileActive("demo")) {
            System.out.print(welcome());
        }
    }

    /** How to come in, for a person and for a program; the line of curl works as it stands. */
    String welcome() {
        return """

                      Ieum, demo: everybody is invented, no mail leaves.
                      Open       %s/sign-in
                      E-mail     %s
                      Password   %s
                      API token  %s
                      First call curl -H 'Authorization: Bearer %s' '%s/api/v1/learners?limit=1'
                      Try it     %s/q/swagger-ui (after signing in)
                      Data       %s (delete the folder to begin anew)

                    """.formatted(
                        setting("ieum.base-url"),
                        setting("ieum.bootstrap.admin-email"),
                        setting("ieum.bootstrap.admin-password"),
                        setting("ieum.bootstrap.api-token"),
                        setting("ieum.bootstrap.api-token"),
                        setting("ieum.base-url"),
                        setting("ieum.base-url"),
                        setting("ieum.data-dir"));
    }

    private boolean isEmpty() {
        return learners.count() == 0 && tutors.count() == 0;
    }

    private String setting(String name) {
        return config.getValue(name, String.class);
    }

    private record DemoText(String text) implements FileContent {

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
