package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kept.KeepingForms;
import org.ieum.kept.KeptInBrowser;
import org.ieum.kept.SentForm;
import org.ieum.kernel.Text;
import org.ieum.platform.PageReader;
import org.ieum.platform.Sealing;
import org.ieum.platform.Token;
import org.ieum.platform.Visitor;

/** Fills what somebody had sent too late into its form again; sending it is theirs. */
@RequestScoped
class ShownAgain {

    private static final String MAIN = "<main id=\"main\" tabindex=\"-1\">";

    @Inject RoutingContext context;
    @Inject KeepingForms keeping;
    @Inject KeptInBrowser browser;
    @Inject PageReader reader;
    @Inject Sealing sealing;
    @Inject Visitor visitor;

    /** The form of this request arrived: nothing is left to be sent again. */
    void isSent() {
        browser.key()
                .ifPresent(key -> reader.who()
                        .ifPresent(who -> keeping.arrived(
                                key, who, new SentForm("", here(), SentFields.of(context)).withoutSecrets())));
    }

    /** The page with what its reader had typed on it; empty if nothing is kept for it. */
    Optional<String> fill(String page) {
        Optional<Token> key = browser.key();
        if (key.isEmpty() || reader.who().isEmpty()) {
            return Optional.empty();
        }
        String filled = page;
        int number = 0;
        for (SentForm form : keeping.find(key.get(), reader.who().get())) {
            if (isOf(form)) {
                filled = filled(filled, form, "kept-form-" + ++number);
            }
        }
        return filled.equals(page) ? Optional.empty() : Optional.of(filled);
    }

    /**
     * The page that says why a form is refused, with all that was chosen and typed in it: whoever wrote the page may have
     * thought of the field at fault alone. Empty if the form is not on it.
     */
    Optional<String> refused(String page) {
        SentForm sent = new SentForm("", context.normalizedPath(), SentFields.of(context)).withoutSecrets();
        return sent.fields().isEmpty()
                ? Optional.empty()
                : RefilledPage.of(
                        page,
                        context.normalizedPath(),
                        sent.action()::equals,
                        new RefilledPage.Filling(sent.fields(), "", false));
    }

    private boolean isOf(SentForm form) {
        return form.page().isEmpty()
                ? reader.isAddressSecret() && form.action().equals(here())
                : FormOnPage.withoutQuery(form.page()).equals(context.normalizedPath());
    }

    private String filled(String page, SentForm form, String anchor) {
        Optional<String> there = RefilledPage.of(
                page,
                context.normalizedPath(),
                path -> address(path).equals(form.action()),
                new RefilledPage.Filling(form.fields(), anchor, true));
        // The door before an offer is no place to tell of it.
        return there.isEmpty() && reader.isAddressSecret()
                ? page
                : there.orElse(page).replace(MAIN, MAIN + notice(form, there.isPresent() ? anchor : ""));
    }

    private String notice(SentForm form, String anchor) {
        return ShellTemplates.kept(form.action(), anchor, !form.page().isEmpty(), typed(form))
                .setLocale(visitor.language().locale())
                .render();
    }

    /** What of it somebody may have written themselves, to be copied by hand. */
    private static List<String> typed(SentForm form) {
        List<String> typed = new ArrayList<>();
        form.fields().values().stream()
                .flatMap(List::stream)
                .map(Text::clean)
                .filter(text -> !text.matches("[0-9]*"))
                .forEach(typed::add);
        return typed;
    }

    private String here() {
        return address(context.normalizedPath());
    }

    private String address(String path) {
        return LateForms.address(path, reader.isAddressSecret(), sealing);
    }
}
