package org.ieum.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.platform.Token;
import org.junit.jupiter.api.Test;

/** No link that lets its bearer in is shown to anybody else. */
class BlankingTest {

    private static final String TOKEN = Token.forMail().text();

    @Test
    void takesEveryTokenOutOfALink() {
        for (Token token : new Token[] {Token.fresh(), Token.forMail()}) {
            for (String page :
                    new String[] {"me", "confirm", "invitation", "offers", "join/continue", "anything/else"}) {
                String link = "https://ieum.example/" + page + "/";
                assertThat(Blanking.text("Open " + link + token.text() + "\nGoodbye."))
                        .isEqualTo("Open " + link + "…\nGoodbye.");
                assertThat(Blanking.text("<a href=\"" + link + token.text() + "\">"))
                        .isEqualTo("<a href=\"" + link + "…\">");
                assertThat(Blanking.text(link + token.text() + "/no?lang=ko")).isEqualTo(link + "…/no?lang=ko");
                assertThat(Blanking.text(link + token.text() + ".ics")).isEqualTo(link + "….ics");
            }
        }
    }

    @Test
    void leavesEverythingElse() {
        String said = "https://ieum.example/rounds/17/proposals?page=2, sentence-with-many-hyphens-that-is-rather-long";
        assertThat(Blanking.text(said)).isEqualTo(said);
    }

    @Test
    void findsALinkThatACalendarHasFolded() {
        String folded = "DESCRIPTION:https://ieum.example/me/" + TOKEN.substring(0, 9) + "\r\n " + TOKEN.substring(9)
                + "\r\nEND:VEVENT\r\n";
        assertThat(Blanking.calendar(folded)).isEqualTo("DESCRIPTION:https://ieum.example/me/…\r\nEND:VEVENT\r\n");
    }

    @Test
    void isDoneInEachPartOfALetter() {
        String link = "https://ieum.example/me/" + TOKEN;
        Letter letter = new Letter(
                "kim@example.org",
                "Hello",
                link,
                "<p>" + link,
                List.of(new Letter.Attachment("a.ics", "text/calendar", link)),
                link);
        Letter blanked = letter.blanked();
        assertThat(blanked.stop()).isEmpty();
        assertThat(blanked.text()
                        + blanked.html()
                        + blanked.attachment().orElseThrow().content())
                .doesNotContain(TOKEN)
                .contains("<p>https://ieum.example/me/…");
    }
}
