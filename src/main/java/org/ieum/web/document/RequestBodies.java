package org.ieum.web.document;

import org.eclipse.microprofile.openapi.models.Operation;
import org.ieum.platform.ProblemAnswer;

/** What is sent: where a route takes something, it needs it. */
final class RequestBodies {

    private RequestBodies() {}

    static void sayIn(Operation operation) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            // A note for this document's own making, which is copied to all that stands beside it.
            operation.getRequestBody().removeExtension(ProblemAnswer.CONFLICTS);
        }
    }
}
