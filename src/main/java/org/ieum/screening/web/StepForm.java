package org.ieum.screening.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.catalogue.LocalizedName;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;
import org.ieum.screening.ScreeningMessages;
import org.ieum.screening.ScreeningStep;
import org.ieum.screening.StepTerms;

/** What an admin sends to add or change a step, as texts. */
record StepForm(String ko, String en, String zh, String months, String place, boolean needed, boolean inUse) {

    private static final Pattern MONTHS = Pattern.compile("|[1-9][0-9]?|1[01][0-9]|120");
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?");

    /** One that is not there yet; {@code place} is behind all others. */
    static StepForm fresh(int place) {
        return new StepForm("", "", "", "", Integer.toString(place), false, true);
    }

    /** With names and numbers as they are kept. */
    static StepForm sent(String ko, String en, String zh, String months, String place, boolean needed, boolean inUse) {
        return new StepForm(
                Text.clean(ko),
                Text.clean(en),
                Text.clean(zh),
                Text.plain(Text.clean(months)),
                Text.plain(Text.clean(place)),
                needed,
                inUse);
    }

    static StepForm of(ScreeningStep step) {
        return new StepForm(
                step.name(PageLanguage.KO),
                step.name(PageLanguage.EN),
                step.name(PageLanguage.ZH),
                step.months().map(Object::toString).orElse(""),
                Integer.toString(step.place()),
                step.needed(),
                step.inUse());
    }

    /** What is wrong with it, in words; empty if nothing is. */
    Optional<String> flaw(ScreeningMessages words) {
        if (!Stream.of(ko, en, zh).allMatch(StepForm::isName)) {
            return Optional.of(words.badName(LocalizedName.MOST));
        }
        if (!MONTHS.matcher(months).matches()) {
            return Optional.of(words.badMonths());
        }
        return PLACE.matcher(place).matches() ? Optional.empty() : Optional.of(words.badPlace());
    }

    /** Of one without a flaw. */
    StepTerms terms() {
        return new StepTerms(
                ko,
                en,
                zh,
                needed,
                Optional.of(months).filter(text -> !text.isEmpty()).map(Integer::valueOf),
                Integer.parseInt(place),
                inUse);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && Characters.isLine(name, LocalizedName.MOST);
    }
}
