package org.ieum.desk.web.pairing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/pairing}. */
@CheckedTemplate(basePath = "pairing")
final class PairingTemplates {

    private PairingTemplates() {}

    static native TemplateInstance pairings(PairingListScreen.PairingsView view);

    static native TemplateInstance many(ManyPairingsScreen.ManyEndingsView view);

    static native TemplateInstance pairing(PairingScreen.PairingView view);

    static native TemplateInstance times(NewTimesScreen.NewTimesView view);

    static native TemplateInstance lessons(LessonsScreen.LessonsListView view);

    static native TemplateInstance lesson(LessonsScreen.OneLessonView view);
}
