package org.ieum.person.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.platform.Choice;

/** Pieces of a form that are the same for all who read one language, in {@code templates/person}. */
@CheckedTemplate(basePath = "person")
final class PersonTemplates {

    private PersonTemplates() {}

    static native TemplateInstance options(List<Choice> listed);
}
