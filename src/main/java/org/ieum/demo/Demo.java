package org.ieum.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.ieum.learner.Learners;
import org.ieum.tutor.Tutors;

/** Fills an empty house at the first start with the profile {@code demo}, and says on the console how to come in. */
@Singleton
class Demo {

    private static final int WEEKS = 30;

    /** Made where it is needed: it takes half of the house with it, at every start of every house. */
    @Inject Instance<DemoPast> past;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Config config;

    void fill(@Observes StartupEvent event) {
        if (ConfigUtils.isProfileActive("demo") && isEmpty()) {
            fill();
        }
    }

    /** The house opened thirty weeks ago; what has happened since came about as it does in life. */
    void fill() {
        past.get().live(WEEKS);
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
}
