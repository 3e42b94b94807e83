package org.ieum.web;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.exchange.DataFile;
import org.ieum.joining.web.JoiningPaths;
import org.ieum.spreadsheet.BringingTablesIn;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.web.Routes.Route;

/** A filled installation, looked through by an admin who teaches as well, and by a learner. */
@Singleton
class WalkedInstallation {

    private static final List<String> FIRST =
            List.of("/", "/me", "/sign-in", "/rounds", "/my", "/join/learner", "/join/tutor", "/set-up/none");

    private static final Pattern LINK =
            Pattern.compile("http://[^/\\s]+(/(?:me|offer|confirm|join|invitation|calendar)/\\S+)");

    @Inject JoiningPaths joining;
    @Inject BringingTablesIn tables;
    @Inject EntityManager entities;

    /** The admin's first: it leads everywhere. */
    List<WalkedPages> walks(List<Route> routes, GreenMail mailbox) throws Exception {
        String teaching = OwnPageLinks.link(mailbox, "t1@tutors.test");
        String learning = OwnPageLinks.link(mailbox, "areum@people.test");
        List<String> first = new ArrayList<>(FIRST);
        first.addAll(joining.all());
        first.addAll(List.of("/join/tutor/check", "/join/learner/check", "/join/tutor/later", "/join/learner/later"));
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            LINK.matcher(StoredOffers.text(mail))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(first::add);
        }
        List<WalkedPages> walks = List.of(
                new WalkedPages(routes, admin(teaching)), new WalkedPages(routes, begun(new PlainBrowser(), learning)));
        walks.forEach(walk -> walk.from(first));
        return walks;
    }

    /** What all pages answer once more, by address. */
    Map<String, Integer> again(List<Route> routes, WalkedPages walk) {
        List<String> first = new ArrayList<>(FIRST);
        first.addAll(joining.all());
        return new WalkedPages(routes, walk.browser()).from(first);
    }

    private PlainBrowser admin(String own) {
        PlainBrowser browser = PlainBrowser.ofTheAdmin();
        bringATable();
        return begun(browser, own);
    }

    /** With a word that is not understood: then each step has something to say. */
    private void bringATable() {
        Object admin = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select min(id) from account")
                        .getSingleResult());
        tables.begin(
                new ByteArrayInputStream("alias,city\nBada,nowhere\n".getBytes(StandardCharsets.UTF_8)),
                DataFile.LEARNERS,
                "account:" + admin);
    }

    private PlainBrowser begun(PlainBrowser browser, String own) {
        browser.post(own, Map.of("choice", List.of("open")));
        answer(browser);
        return browser;
    }

    /** Answers all questions of both sign-ups, so that nothing but the last button is left. */
    void answer(PlainBrowser browser) {
        joining.answers().forEach(browser::post);
    }
}
