package org.ieum.whatif.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.platform.Choice;
import org.ieum.round.Round;
import org.ieum.round.web.WeightField;

/** The pages of this room, in {@code templates/whatif}. */
@CheckedTemplate(basePath = "whatif")
final class WhatIfTemplates {

    private WhatIfTemplates() {}

    static native TemplateInstance form(
            Round round,
            boolean reviewing,
            List<Choice> subjects,
            List<Choice> cities,
            List<Choice> freeTimes,
            List<WeightField> weights,
            String typed,
            List<Choice> tutors,
            List<String> errors);

    static native TemplateInstance answer(WhatIfScreens.AnswerView view);
}
