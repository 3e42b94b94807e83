package org.ieum.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of this room, in {@code templates/web}. */
@CheckedTemplate(basePath = "web")
final class ShellTemplates {

    private ShellTemplates() {}

    static native TemplateInstance error(int status, String request);

    static native TemplateInstance unavailable(
            String organisation, boolean form, boolean again, String address, List<UnavailablePage.Field> fields);

    static native TemplateInstance home();

    static native TemplateInstance problems(List<ProblemPages.Line> kinds);

    static native TemplateInstance kept(String action, String anchor, boolean removable, List<String> typed);
}
