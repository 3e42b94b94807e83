package org.ieum.account.web;

import java.time.ZoneId;
import org.ieum.account.passkey.KeepingPasskeys.OwnPasskey;

/**
 * One's own passkey in the page.
 *
 * @param added the day
 * @param used the day it was shown last, or empty
 */
record PasskeyRow(long id, String name, String added, String used) {

    static PasskeyRow of(OwnPasskey passkey, ZoneId zone) {
        return new PasskeyRow(
                passkey.id(),
                passkey.name(),
                passkey.addedAt().atZone(zone).toLocalDate().toString(),
                passkey.lastUsedAt()
                        .map(at -> at.atZone(zone).toLocalDate().toString())
                        .orElse(""));
    }
}
