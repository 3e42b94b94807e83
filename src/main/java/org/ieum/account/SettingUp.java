package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.Token;

/**
 * Whoever reads the console may make the first account, by a link that is printed there. The link works once, for a day,
 * in the process that printed it, and only while there is no account.
 */
@Singleton
public class SettingUp {

    /** The shortest password that is taken. */
    public static final int MIN_PASSWORD_LENGTH = Password.MIN_LENGTH;

    private static final Duration VALID = Duration.ofDays(1);

    /** What became of a try; several things can be wrong at once. */
    public sealed interface SetUpOutcome {

        /** The account is made and its owner signed in. */
        record FirstAccountMade(Token session) implements SetUpOutcome {}

        /** What was typed cannot be taken. */
        record FirstAccountFlawed(boolean email, boolean password) implements SetUpOutcome {}

        /** The link does not work, or not any more. */
        record SetUpLinkGone() implements SetUpOutcome {}
    }

    private record SetUpLink(String tokenHash, Instant until) {}

    @Inject Accounts accounts;
    @Inject ApiTokens tokens;
    @Inject SigningIn signingIn;
    @Inject Audit audit;
    @Inject Clock clock;

    private volatile Optional<SetUpLink> offer = Optional.empty();

    Token offer() {
        Token token = Token.fresh();
        offer = Optional.of(new SetUpLink(hash(token), clock.instant().plus(VALID)));
        return token;
    }

    /** Whether the link works. */
    public boolean isOpen(Token token) {
        return offer.filter(open -> clock.instant().isBefore(open.until())
                        && open.tokenHash().equals(hash(token)))
                .isPresent();
    }

    /** Makes the first account. */
    @Transactional
    public synchronized SetUpOutcome setUp(Token token, String email, String password) {
        if (!isOpen(token) || !accounts.isEmpty()) {
            return new SetUpOutcome.SetUpLinkGone();
        }
        Password typed = new Password(password);
        if (!Accounts.isAddress(email) || !typed.fits()) {
            return new SetUpOutcome.FirstAccountFlawed(!Accounts.isAddress(email), !typed.fits());
        }
        Account first = accounts.open(email, typed, Role.ADMIN);
        tokens.belongTo(first);
        audit.record(Audit.SYSTEM, "account.opened", "account", first.id);
        offer = Optional.empty();
        return new SetUpOutcome.FirstAccountMade(signingIn.begin(first));
    }

    private static String hash(Token token) {
        return HexFormat.of().formatHex(token.hash());
    }
}
