package org.ieum.account;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.platform.Sealing;

/** The second steps of all accounts, and the codes that stand in for a lost phone. */
@Singleton
class SecondSteps {

    private static final int RECOVERY_CODES = 10;
    /** 80 bits: as good as a password that nobody guesses, and short enough to write down. */
    private static final int RECOVERY_BYTES = 10;

    private final EntityManager entities;
    private final Sealing sealing;
    private final Clock clock;

    @ConfigProperty(name = "ieum.second-step-for")
    Optional<Set<Role>> required;

    @Inject
    SecondSteps(EntityManager entities, Sealing sealing, Clock clock) {
        this.entities = entities;
        this.sealing = sealing;
        this.clock = clock;
    }

    boolean isOn(long accountId) {
        return find(accountId).filter(step -> step.confirmedAt != null).isPresent();
    }

    /** The accounts that have one. */
    Set<Long> on() {
        return entities.createQuery("select accountId from SecondStep where confirmedAt is not null", Long.class)
                .getResultStream()
                .collect(toSet());
    }

    boolean isRequired(Role role) {
        return required.orElse(Set.of()).contains(role);
    }

    /** Whether the setting asks for one that they do not have. */
    boolean isMissing(Account account) {
        return isRequired(account.role) && !isOn(account.id);
    }

    Optional<SecondStep> find(long accountId) {
        return Optional.ofNullable(entities.find(SecondStep.class, accountId));
    }

    /** Which nobody else uses or changes until this transaction ends. */
    Optional<SecondStep> lock(long accountId) {
        return Optional.ofNullable(entities.find(SecondStep.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A fresh secret, which counts when a code has confirmed it. */
    void begin(long accountId) {
        String secret = Totp.freshSecret();
        lock(accountId)
                .ifPresentOrElse(
                        found -> found.secret = secret, () -> entities.persist(new SecondStep(accountId, secret)));
    }

    /** Takes a code of a confirmed second step, or a recovery code, once. */
    boolean accepts(long accountId, String typed) {
        String code = plain(typed);
        Optional<SecondStep> step = lock(accountId).filter(found -> found.confirmedAt != null);
        return step.isPresent() && (step.get().takes(code, clock.instant()) || takesRecovery(accountId, code));
    }

    /** Fresh ones, to be shown this once; those before do not count any more. */
    List<String> freshRecoveryCodes(long accountId) {
        forgetRecoveryCodes(accountId);
        return IntStream.range(0, RECOVERY_CODES)
                .mapToObj(n -> Totp.random(RECOVERY_BYTES).toLowerCase(Locale.ROOT))
                .map(code -> {
                    entities.persist(new RecoveryCode(hash(accountId, code), accountId));
                    return code.replaceAll("(.{4})(?=.)", "$1-");
                })
                .toList();
    }

    long recoveryCodesLeft(long accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Whether there was one. */
    boolean remove(long accountId) {
        forgetRecoveryCodes(accountId);
        return entities.createQuery("delete from SecondStep where accountId = :account")
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    private boolean takesRecovery(long accountId, String code) {
        return entities.createQuery("delete from RecoveryCode where codeHash = :hash")
                        .setParameter("hash", hash(accountId, code))
                        .executeUpdate()
                == 1;
    }

    private void forgetRecoveryCodes(long accountId) {
        entities.createQuery("delete from RecoveryCode where accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private byte[] hash(long accountId, String code) {
        return sealing.lookup("recovery " + accountId + " " + code);
    }

    /** People type what is easy to read. */
    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
