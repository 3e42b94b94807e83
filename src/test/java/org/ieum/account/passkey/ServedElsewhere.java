package org.ieum.account.passkey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.platform.start.BaseUrl;

/** In a browser, tests are served at another port than mails say: passkeys are asked for there. */
@Singleton
public class ServedElsewhere {

    @Inject Ceremonies ceremonies;
    @Inject BaseUrl base;

    /** At this address from now on: {@code http://localhost:40123}. */
    public void at(String address) {
        ceremonies.party = RelyingParty.at(BaseUrl.parse(address));
    }

    /** Where mails say. */
    public void notAnyMore() {
        ceremonies.party = RelyingParty.at(base);
    }
}
