package org.ieum.joining;

import java.time.Instant;
import org.ieum.kernel.PageLanguage;

/**
 * Somebody wants to go on later, and gets a link for it.
 *
 * @param number counts the mails of this draft
 * @param path of the page behind the link
 * @param leaves when the mail may leave
 * @param until the end of the link
 */
public record SignUpDraftMailed(
        long draftId, int number, String email, PageLanguage language, String path, Instant leaves, Instant until) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "DraftMailed[" + draftId + "]";
    }
}
