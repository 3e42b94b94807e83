package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Each address in a mail can be pressed, in whichever program: nothing is glued to it, and in HTML it is a link. */
final class AddressesInMails {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>");

    private AddressesInMails() {}

    static void check(String text, String html) {
        assertThat(all(ADDRESS, text, 0))
                .allSatisfy(address -> assertThat(address).matches("[A-Za-z0-9:/?&=_.-]*[A-Za-z0-9/_-]"));
        assertThat(LINK.matcher(html).results())
                .allSatisfy(link -> assertThat(link.group(2)).isEqualTo(link.group(1)));
        assertThat(LINK.matcher(html).replaceAll("")).doesNotContain("http://", "https://");
        assertThat(all(LINK, html, 1)).containsExactlyInAnyOrderElementsOf(all(ADDRESS, text, 0));
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group))
                .toList();
    }
}
