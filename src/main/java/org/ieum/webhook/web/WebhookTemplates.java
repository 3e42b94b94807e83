package org.ieum.webhook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of this room, in {@code templates/webhook}. */
@CheckedTemplate(basePath = "webhook")
final class WebhookTemplates {

    private WebhookTemplates() {}

    static native TemplateInstance webhooks(
            List<WebhookPages.Row> rows, List<String> kinds, String url, String secret, boolean flaw);
}
