package org.ieum.privacy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/privacy}. */
@CheckedTemplate(basePath = "privacy")
final class PrivacyTemplates {

    private PrivacyTemplates() {}

    static native TemplateInstance privacy(PrivacyPage.PrivacyView view);

    static native TemplateInstance notice(NoticePages.NoticeView view);
}
