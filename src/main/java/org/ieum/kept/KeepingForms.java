package org.ieum.kept;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.Sealing;
import org.ieum.platform.Token;

/** Keeps a form whose sender has to come in again, and gives it back to the same person in the same browser alone. */
@Singleton
public class KeepingForms {

    /** Long enough to ask for a link and to find its mail. */
    public static final Duration KEPT_FOR = Duration.ofDays(1);

    /** Bytes: every question of a sign-up answered at length is half of it. */
    private static final int MOST = 32 * 1024;

    /** More forms than anybody has open. */
    private static final int MOST_FORMS = 10;

    @Inject KeptForms forms;
    @Inject Persons persons;
    @Inject Sealing sealing;
    @Inject Clock clock;

    /**
     * Keeps what was sent, without its secrets.
     *
     * @param browser whose key it is kept under
     * @param reader whose page it was, as {@link org.ieum.platform.PageReader} says
     * @return false if it is more than is kept, or was nothing but secrets
     */
    @Transactional
    public boolean keep(Token browser, String reader, SentForm sent) {
        SentForm told = sent.withoutSecrets();
        String written = KeptForm.written(told);
        boolean onlySecrets = told.fields().isEmpty() && sent.fields().size() > 1;
        if (onlySecrets || written.getBytes(StandardCharsets.UTF_8).length > MOST) {
            return false;
        }
        arrived(browser, reader, told);
        forms.of(reader).stream().skip(MOST_FORMS - 1L).forEach(forms::delete);
        KeptForm kept =
                new KeptForm(browser.hash(), reader, written, clock.instant().plus(KEPT_FOR));
        kept.addressLookup = told.address().map(sealing::lookup).orElse(null);
        forms.persist(kept);
        return true;
    }

    /** Whether anything is kept for a browser, whoever sent it. */
    @Transactional
    public boolean isAny(Token browser) {
        return !forms.of(browser).isEmpty();
    }

    /** What a reader sent too late in that browser, the latest first. */
    @Transactional
    public List<SentForm> find(Token browser, String reader) {
        return forms.of(browser, reader).stream().map(KeptForm::form).toList();
    }

    /** The page of the latest of them. */
    @Transactional
    public Optional<String> page(Token browser, String reader) {
        return forms.of(browser, reader).stream()
                .findFirst()
                .map(form -> form.form().page());
    }

    /** A form arrived in time: nothing of it is left to be sent again. */
    @Transactional
    public void arrived(Token browser, String reader, SentForm sent) {
        forms.of(browser, reader).stream()
                .filter(form -> form.form().isLike(sent))
                .forEach(forms::delete);
    }

    /**
     * Forgets a form that nobody wants to send any more; whoever has the browser may say so.
     *
     * @return where it stood; empty if there is no such form
     */
    @Transactional
    public Optional<String> throwAway(Token browser, String action) {
        List<KeptForm> found = forms.of(browser).stream()
                .filter(form -> form.form().action().equals(action))
                .toList();
        found.forEach(forms::delete);
        return found.stream().findFirst().map(form -> form.form().page());
    }

    /** Drops those whose time is over; how many. */
    @Transactional
    public int forget() {
        return forms.forget();
    }

    void forgotten(@Observes PersonForgotten event) {
        forms.forget(reader(event.who()));
        persons.addressThatGoes(event).ifPresent(forms::forget);
    }

    /** A person as a page's reader. */
    public static String reader(PersonId who) {
        return who.side().code() + ":" + who.id();
    }
}
