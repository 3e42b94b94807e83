package org.ieum.numbers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this room, in {@code templates/numbers}. */
@CheckedTemplate(basePath = "numbers")
final class NumbersTemplates {

    private NumbersTemplates() {}

    static native TemplateInstance numbers(NumbersView view);
}
