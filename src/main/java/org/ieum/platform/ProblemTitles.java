package org.ieum.platform;

import org.ieum.kernel.PageLanguage;

/** Finds the sentence for a kind of problem. */
final class ProblemTitles {

    private ProblemTitles() {}

    static String of(String type, PageLanguage language) {
        ProblemMessages words = Messages.in(language, ProblemMessages.class);
        return switch (type) {
            case "invalid" -> words.invalid();
            case "not-found" -> words.notFound();
            case "unauthorized" -> words.unauthorized();
            case "forbidden" -> words.forbidden();
            case "malformed" -> words.malformed();
            case "method-not-allowed" -> words.methodNotAllowed();
            case "unsupported-media-type" -> words.unsupportedMediaType();
            case "not-acceptable" -> words.notAcceptable();
            case "too-large" -> words.tooLarge();
            case "changed-meanwhile" -> words.changedMeanwhile();
            case "internal" -> words.internal();
            // Each feature has its own conflicts; their type says which.
            default -> words.conflict();
        };
    }
}
