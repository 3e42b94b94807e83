package org.ieum.account;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.account.passkey.KeepingPasskeys;
import org.ieum.kernel.Text;

/** The second steps of all accounts. */
@Singleton
class SecondSteps implements PanacheRepositoryBase<SecondStep, Long> {

    @Inject RecoveryCodes recoveryCodes;
    @Inject KeepingPasskeys passkeys;
    @Inject Clock clock;

    /** Tests ask for more. */
    SecondStepSettings settings;

    @Inject
    SecondSteps(SecondStepSettings settings) {
        this.settings = settings;
    }

    /** Whether anything is asked for after the password: a code or a passkey. */
    boolean isOn(long accountId) {
        return hasApp(accountId) || passkeys.any(accountId);
    }

    /** Whether an app shows codes. */
    boolean hasApp(long accountId) {
        return findByIdOptional(accountId)
                .filter(step -> step.confirmedAt != null)
                .isPresent();
    }

    /** The accounts that have one. */
    Set<Long> on() {
        return Stream.concat(
                        getEntityManager()
                                .createQuery(
                                        "select accountId from SecondStep where confirmedAt is not null", Long.class)
                                .getResultStream(),
                        passkeys.owners().stream())
                .collect(toSet());
    }

    boolean isRequired(Role role) {
        return settings.roles().orElse(Set.of()).contains(role);
    }

    /** Whether the setting asks for one that they do not have. */
    boolean isMissing(Account account) {
        return isRequired(account.role) && !isOn(account.id);
    }

    /** Which nobody else uses or changes until this transaction ends. */
    Optional<SecondStep> locked(long accountId) {
        return findByIdOptional(accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A fresh secret, which counts when a code has confirmed it. */
    void begin(long accountId) {
        String secret = Totp.freshSecret();
        locked(accountId)
                .ifPresentOrElse(found -> found.secret = secret, () -> persist(new SecondStep(accountId, secret)));
    }

    /** Takes a code of a confirmed app, or a recovery code, once. */
    boolean accepts(long accountId, String typed) {
        String code = plain(typed);
        Optional<SecondStep> app = locked(accountId).filter(found -> found.confirmedAt != null);
        return app.filter(found -> found.takes(code, clock.instant())).isPresent()
                || recoveryCodes.takes(accountId, code);
    }

    /** Whether something is left after one went; a code that stands in for a lost device goes with the last of them. */
    boolean isStillOn(long accountId) {
        boolean on = isOn(accountId);
        if (!on) {
            recoveryCodes.forget(accountId);
        }
        return on;
    }

    /** All of it. Whether there was one. */
    boolean remove(long accountId) {
        recoveryCodes.forget(accountId);
        boolean hadPasskeys = passkeys.removeAll(accountId);
        return deleteById(accountId) || hadPasskeys;
    }

    /** People type what is easy to read. */
    private static String plain(String typed) {
        return Text.plain(Text.clean(typed)).replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
