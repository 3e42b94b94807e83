package org.ieum.round.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Fault;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Flaw;

/** What counts how much in a round, as texts, so that each fault is told at its field; what is not sent is as usual. */
@Schema(description = "What counts how much in this round, in points. What is left out is as the installation has it.")
public record WeightsForm(
        @Schema(
                type = SchemaType.INTEGER,
                minimum = "1",
                maximum = "100",
                description = "For each lesson a week that is served, however short the wait.")
        String baseWeight,

        @Schema(
                type = SchemaType.INTEGER,
                minimum = "0",
                maximum = "100",
                description = "Added to that for each whole week the learner has waited.")
        String weekWaited,

        @Schema(
                type = SchemaType.INTEGER,
                minimum = "0",
                maximum = "100",
                description = "For each step of a granted wish: a first rank has 3, a third has 1.")
        String wish,

        @Schema(
                type = SchemaType.INTEGER,
                minimum = "0",
                maximum = "100",
                description = "For each lesson a week in person; 0 leaves lessons online where both ways are open.")
        String inPerson,

        @Schema(
                type = SchemaType.INTEGER,
                minimum = "0",
                maximum = "100",
                description = "For each day on which a tutor teaches two needs.")
        String compactDays) {

    /** Where a flaw of one of them is, before its name. */
    static final String POINTER = "/weights/";

    /** As they were sent. */
    public static WeightsForm of(MultivaluedMap<String, String> form) {
        return new WeightsForm(
                form.getFirst("baseWeight"),
                form.getFirst("weekWaited"),
                form.getFirst("wish"),
                form.getFirst("inPerson"),
                form.getFirst("compactDays"));
    }

    /** As they are. */
    public static WeightsForm of(Weights weights) {
        return new WeightsForm(
                Integer.toString(weights.baseWeight()),
                Integer.toString(weights.weekWaited()),
                Integer.toString(weights.wish()),
                Integer.toString(weights.inPerson()),
                Integer.toString(weights.compactDays()));
    }

    /** The weights; the usual ones where a flaw is noted. */
    public static Weights check(WeightsForm form, Weights usual, List<Flaw> flaws) {
        if (form == null) {
            return usual;
        }
        return new Weights(
                number("baseWeight", form.baseWeight(), Weights.LEAST_BASE, usual.baseWeight(), flaws),
                number("weekWaited", form.weekWaited(), 0, usual.weekWaited(), flaws),
                number("wish", form.wish(), 0, usual.wish(), flaws),
                number("inPerson", form.inPerson(), 0, usual.inPerson(), flaws),
                number("compactDays", form.compactDays(), 0, usual.compactDays(), flaws));
    }

    private static int number(String name, String text, int least, int usual, List<Flaw> flaws) {
        if (text == null) {
            return usual;
        }
        // Three digits at most: no number that is too large for an int comes as far as parsing.
        if (text.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= Weights.MOST) {
                return number;
            }
        }
        flaws.add(
                new Flaw(new Flaw.Where.Field(POINTER + name), Fault.OUT_OF_RANGE, text, least + " - " + Weights.MOST));
        return usual;
    }
}
