package org.ieum.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesFirstTest {

    @Inject Engine engine;
    @Inject BundleContext bundles;

    /** Asked for files meanwhile. */
    private final List<String> files = new ArrayList<>();

    @Test
    void noMessageIsLookedForAmongFiles() {
        Set<String> messages = bundles.getMessageTemplates().keySet();
        assertThat(messages).hasSizeGreaterThan(1000);

        whileFilesAreCounted(() -> messages.forEach(
                message -> assertThat(engine.locate(message)).as(message).isPresent()));

        assertThat(files).isEmpty();
    }

    @Test
    void pagesAreFilesStill() {
        whileFilesAreCounted(() -> assertThat(engine.locate("layout.html")).isPresent());

        assertThat(files).isNotEmpty();
    }

    private void whileFilesAreCounted(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ClassLoader(before) {
            @Override
            public URL getResource(String name) {
                files.add(name);
                return super.getResource(name);
            }
        });
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
