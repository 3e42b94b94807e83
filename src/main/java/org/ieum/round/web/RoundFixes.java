package org.ieum.round.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Fault;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Flaw;
import org.ieum.platform.Messages;
import org.ieum.platform.Refusal;

/** What to put right in what a coordinator sent about a round, in their language. */
public record RoundFixes(PageLanguage language) {

    /** What to put right, at the form's field of this id. */
    public record Fix(String id, String text) {}

    /** Why something was refused; empty where the page that follows says it by itself. */
    List<String> errors(Refusal refusal) {
        return of(refusal).stream().map(Fix::text).toList();
    }

    List<Fix> of(Refusal refusal) {
        RoundMessages words = words();
        return switch (refusal.type()) {
            case "round-open" -> List.of(new Fix("effectiveOn", words.roundOpen()));
            case "no-cluster" -> List.of(new Fix("effectiveOn", words.noCluster(setting(refusal))));
            case "not-swappable" -> List.of(new Fix("", words.notSwappable()));
            case "publication-due" -> List.of(new Fix("", words.publicationDueFirst()));
            case "locks-contradict" -> List.of(new Fix("", words.locksContradict()));
            case "plan-out-of-date" -> List.of(new Fix("", words.outOfDate()));
            // Somebody else moved the round on meanwhile: the page that follows shows where it stands.
            default -> List.of();
        };
    }

    private static String setting(Refusal refusal) {
        return refusal.flaws().stream()
                .map(Flaw::where)
                .map(where -> where instanceof Flaw.Where.Field field
                        ? field.pointer().substring(1)
                        : "")
                .findFirst()
                .orElse("");
    }

    /** What to put right in what was sent. */
    List<Fix> of(List<Flaw> flaws, LocalDate aMonday) {
        return flaws.stream().map(flaw -> of(flaw, aMonday)).toList();
    }

    /** Whether a day that is long over, or far away, is meant. */
    Fix ofAnOddDay(LocalDate monday) {
        return new Fix("effectiveOn", words().oddDay(monday.toString()));
    }

    private Fix of(Flaw flaw, LocalDate aMonday) {
        if (flaw.fault() == Fault.NOT_A_MONDAY) {
            return new Fix("effectiveOn", words().notAMonday(aMonday.toString()));
        }
        if (flaw.where().equals(new Flaw.Where.Field("/effectiveOn"))) {
            return new Fix("effectiveOn", words().chooseADay());
        }
        return ofWeight(flaw).orElseGet(() -> new Fix("timeLimit", words().chooseATime()));
    }

    /** The same, if it is a weight that is wrong. */
    public Optional<Fix> ofWeight(Flaw flaw) {
        return WeightField.all(WeightsForm.of(Weights.DEFAULT), language).stream()
                .filter(field -> flaw.where().equals(new Flaw.Where.Field(WeightsForm.POINTER + field.name())))
                .map(field -> new Fix(
                        field.name(),
                        Messages.in(language, WeightMessages.class).outOfRange(field.label(), flaw.expected())))
                .findFirst();
    }

    private RoundMessages words() {
        return Messages.in(language, RoundMessages.class);
    }
}
