package org.ieum.note.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/note}; {@code notes.html} stands on the pages of others. */
@CheckedTemplate(basePath = "note")
final class NoteTemplates {

    private NoteTemplates() {}

    static native TemplateInstance due(NotePages.DueNotesView view);

    static native TemplateInstance again(NotePages.NoteAgainView view);
}
