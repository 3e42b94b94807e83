package org.ieum.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;

/** A notice in the three languages, parted by LF. */
public record NoticeTexts(String ko, String en, String zh) {

    /** What an installation says until it says something else: resources of this application. */
    static NoticeTexts ours() {
        return new NoticeTexts(read(PageLanguage.KO), read(PageLanguage.EN), read(PageLanguage.ZH));
    }

    /** The text in that language. */
    public String in(PageLanguage language) {
        return language.of(ko, en, zh);
    }

    /** Whether each says something, and none is too long or has a sign that no text has. */
    public boolean areSound() {
        return isSound(ko) && isSound(en) && isSound(zh);
    }

    private static boolean isSound(String text) {
        return !Text.isBlank(text) && Text.length(text) <= PrivacyNotice.MOST && Characters.areLines(text);
    }

    private static String read(PageLanguage language) {
        String name = "/privacy/notice_" + language.code() + ".txt";
        try (InputStream in = Objects.requireNonNull(NoticeTexts.class.getResourceAsStream(name), name)) {
            return Text.clean(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
