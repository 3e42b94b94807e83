package org.ieum.offer.web;

import java.util.List;

/**
 * What somebody reads about an offer.
 *
 * @param problems what is wrong with what they sent
 * @param warning what came of it, if nothing did; may be empty
 * @param next what they wait for; may be empty
 * @param asks whether they can answer
 * @param preview whether a calendar file shows how it would be, {@code calendar} how it is, and {@code out} takes it out
 * @param turn of the times that they see
 */
record OfferView(
        String heading,
        String lead,
        List<AnswerProblem> problems,
        String warning,
        String next,
        List<OfferFact> facts,
        boolean asks,
        int turn,
        Form times,
        Form why,
        String note,
        String noteError,
        boolean canTakeBack,
        boolean preview,
        boolean calendar,
        boolean out) {

    /** A label and one or more values. */
    record OfferFact(String label, List<String> values) {}

    /** Something wrong, and where. */
    record AnswerProblem(String id, String text) {}

    /** Radio buttons; {@code error} may be empty, {@code open} shows them at once. */
    record Form(List<AnswerChoice> choices, String error, boolean open) {}

    /** One of them; {@code id} is the group's own for the first. */
    record AnswerChoice(String id, String value, String label, boolean chosen) {}

    /** Whether something has to be mended. */
    public boolean isWrong() {
        return !problems.isEmpty();
    }
}
