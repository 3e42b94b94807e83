package org.ieum.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ieum.platform.Sealing;

/** The codes that stand in for a lost phone, hashed. */
@Singleton
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, byte[]> {

    private static final int CODES = 10;
    /** 120 bits: as many as a hash without salt may keep (ASVS 6.5.2), and short enough to write down. */
    private static final int BYTES = 15;

    @Inject Sealing sealing;

    /** Fresh ones, to be shown this once; those before do not count any more. */
    List<String> renew(long accountId) {
        forget(accountId);
        return IntStream.range(0, CODES)
                .mapToObj(n -> Totp.random(BYTES).toLowerCase(Locale.ROOT))
                .map(code -> {
                    persist(new RecoveryCode(hash(accountId, code), accountId));
                    return code.replaceAll("(.{4})(?=.)", "$1-");
                })
                .toList();
    }

    long left(long accountId) {
        return count("accountId", accountId);
    }

    /** Whether it is one; it is none any more then. */
    boolean takes(long accountId, String code) {
        return delete("codeHash", hash(accountId, code)) == 1;
    }

    void forget(long accountId) {
        delete("accountId", accountId);
    }

    private byte[] hash(long accountId, String code) {
        return sealing.lookup("recovery " + accountId + " " + code);
    }
}
