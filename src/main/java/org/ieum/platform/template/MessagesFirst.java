package org.ieum.platform.template;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.MessageTemplateLocator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Finds the words of a message where they are. By itself Qute looks first whether a file has its name, with each ending, in each
 * part of Java and each library: some thousand times at each start.
 */
@Singleton
class MessagesFirst {

    /** Among its equals, the one that was here first is asked first; by itself it would come after them. */
    void install(@Observes EngineBuilder engine, MessageTemplateLocator messages) {
        engine.addLocator(name -> messages.locate(name));
    }
}
