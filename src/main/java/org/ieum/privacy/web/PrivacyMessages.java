package org.ieum.privacy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.retention.KeptThing;

/** What everybody reads of their data; in other languages in {@code messages/privacy_*.properties}. */
@MessageBundle("privacy")
public interface PrivacyMessages {

    @Message("Your data with us")
    String title();

    @Message("Version {version}, in force since {date}.")
    String version(int version, String date);

    @Message("This is version {version}, in force from {date} on. It is in force no more.")
    String old(int version, String date);

    @Message("To the version that is in force")
    String toCurrent();

    @Message("What is kept how long")
    String howLong();

    @Message("What")
    String what();

    @Message("How long at most")
    String longest();

    @Message
    String thing(KeptThing what);

    @Message("whoever learns or teaches with us")
    String withUs();

    @Message("as long as they do")
    String asLong();

    @Message("{count} {#if count == 1}hour{#else}hours{/if}")
    String hours(long count);

    @Message("{count} {#if count == 1}day{#else}days{/if}")
    String days(long count);

    @Message("{count} {#if count == 1}year{#else}years{/if}")
    String years(long count);

    @Message("What we do with your data")
    String link();

    @Message("I have read what {name} does with my data (version {version}), and agree to it.")
    String agree(String name, int version);

    @Message(
            "I have read to them, or given them to read, what {name} does with their data (version {version}), and they agree to it.")
    String agreeForSomebody(String name, int version);

    @Message("You may say no; then we cannot bring you together with anybody. You can take it back at any time.")
    String agreeHint();

    @Message("Tick that you agree. Without it we may not keep what you told us.")
    String notAgreed();

    @Message("opens in a new window")
    String newWindow();
}
