package org.ieum.privacy.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.organisation.Letterheads;
import org.ieum.platform.Messages;
import org.ieum.privacy.PrivacyNotice;
import org.ieum.privacy.PublishingNotices;
import org.ieum.privacy.RetentionClock;
import org.ieum.privacy.web.RetentionFormatter.KeptLine;

/** Says the notice with the organisation's name, and what everybody is asked to agree to. */
@Singleton
public class NoticeReader {

    @Inject PublishingNotices notices;
    @Inject RetentionClock retention;
    @Inject Letterheads letterheads;
    @Inject ZoneId zone;

    /**
     * The question to agree.
     *
     * @param version of the notice that is in force
     * @param text what is ticked
     * @param error why it is asked again; empty the first time
     */
    public record ConsentQuestion(int version, String text, String error) {}

    /**
     * The question as somebody reads it.
     *
     * @param forSomebody whether a coordinator answers for them
     * @param again whether it was asked before and not ticked
     */
    public ConsentQuestion question(PageLanguage language, boolean forSomebody, boolean again) {
        PrivacyMessages words = Messages.in(language, PrivacyMessages.class);
        int version = notices.current().version();
        return new ConsentQuestion(
                version,
                forSomebody ? words.agreeForSomebody(name(), version) : words.agree(name(), version),
                again ? words.notAgreed() : "");
    }

    /** The version that is in force. */
    public int version() {
        return notices.current().version();
    }

    /** Whether a form's field says that the notice which is in force was agreed to. */
    public boolean isAgreed(String field) {
        return Integer.toString(version()).equals(field);
    }

    String text(PrivacyNotice notice, PageLanguage language) {
        return notice.text(language).replace(PrivacyNotice.ORGANISATION, name());
    }

    List<KeptLine> kept(PageLanguage language) {
        return RetentionFormatter.in(language).table(retention.all());
    }

    String since(PrivacyNotice notice, PageLanguage language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(notice.publishedAt().atZone(zone).toLocalDate());
    }

    private String name() {
        return letterheads.current().name().orElse("Ieum");
    }
}
