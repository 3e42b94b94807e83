package org.ieum.whatif.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Text;
import org.ieum.matching.model.Weights;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.round.web.WeightsForm;
import org.ieum.tutor.Tutors;
import org.ieum.whatif.InventedHours;
import org.ieum.whatif.Question;

/** Reads a coordinator's question. */
final class WhatIfForm {

    /** Of an invented tutor: what tutors usually give. */
    private static final int LESSONS = 4;

    private static final int LEARNERS = 3;

    private final MultivaluedMap<String, String> fields;
    private final List<Flaw> flaws = new ArrayList<>();

    private WhatIfForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /**
     * The question.
     *
     * @param usual weights where none are sent
     * @throws HttpProblem 422 with every field at fault
     */
    static Question read(MultivaluedMap<String, String> fields, Tutors tutors, Catalogue catalogue, Weights usual) {
        WhatIfForm form = new WhatIfForm(fields);
        Question question = switch (form.text("about")) {
            case "without" -> form.without(tutors);
            case "with" -> form.with(catalogue);
            default -> new Question.Weighing(WeightsForm.check(WeightsForm.of(fields), usual, form.flaws));
        };
        if (!form.flaws.isEmpty()) {
            throw HttpProblem.invalid(form.flaws);
        }
        return question;
    }

    private Question without(Tutors tutors) {
        String ref = Text.clean(text("tutor"));
        Optional<Long> tutor = tutors.approved(ref);
        if (tutor.isEmpty()) {
            flaw("/tutor", ref);
        }
        return new Question.Without(tutor.orElse(0L));
    }

    private Question with(Catalogue catalogue) {
        String subject = text("subject");
        if (!catalogue.subjects().containsKey(subject)) {
            flaw("/subject", subject);
        }
        Optional<String> city = Optional.of(text("city")).filter(catalogue.cities()::containsKey);
        InventedHours free = Coded.find(InventedHours.class, text("freeTime")).orElse(InventedHours.WEEKDAY_EVENINGS);
        return new Question.With(subject, city, free, LESSONS, LEARNERS);
    }

    private String text(String name) {
        String text = fields.getFirst(name);
        return text == null ? "" : text;
    }

    private void flaw(String pointer, String value) {
        flaws.add(new Flaw(new Flaw.Where.Field(pointer), Fault.NOT_ONE_OF, value, ""));
    }
}
