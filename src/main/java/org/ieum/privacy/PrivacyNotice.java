package org.ieum.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.ieum.kernel.PageLanguage;

/** What people are told of their data, in one version. A version that was published is never changed: somebody agreed to it. */
@Entity
@Immutable
public class PrivacyNotice {

    /** Stands for the organisation's name. */
    public static final String ORGANISATION = "{organisation}";

    /** The longest text in one language, in signs: a form with three of them stays below what a form may have. */
    public static final int MOST = 6_000;

    @Id
    private int version;

    private String textKo;
    private String textEn;
    private String textZh;
    private Instant publishedAt;
    private String publishedBy;

    /** For Hibernate. */
    protected PrivacyNotice() {}

    PrivacyNotice(int version, NoticeTexts texts, String actor, Instant now) {
        this.version = version;
        this.textKo = texts.ko();
        this.textEn = texts.en();
        this.textZh = texts.zh();
        this.publishedBy = actor;
        this.publishedAt = now;
    }

    /** Counts them, from 1. */
    public int version() { return version; }

    /** As it was written, with {@link #ORGANISATION} for the name. */
    public String text(PageLanguage language) {
        return texts().in(language);
    }

    /** From when on it was in force. */
    public Instant publishedAt() { return publishedAt; }

    NoticeTexts texts() {
        return new NoticeTexts(textKo, textEn, textZh);
    }

    boolean isOurs() {
        return publishedBy.equals(PublishingNotices.OURS);
    }
}
