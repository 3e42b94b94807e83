package org.ieum.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whose page it is that is asked for: what is typed on it belongs to them alone. */
@RequestScoped
public class PageReader {

    @Inject Caller caller;

    private String byLink;
    private boolean secret;

    /** Somebody who showed a link of theirs: {@code learner:7}. */
    public void cameByLink(String who) {
        byLink = who;
    }

    /** The same, of a page whose very address is the link: it is written down nowhere. */
    public void cameByAddress(String who) {
        byLink = who;
        secret = true;
    }

    /** Whether the page's address lets its bearer in. */
    public boolean isAddressSecret() { return secret; }

    /** Whoever's link was shown, or else who is signed in; empty for anybody. */
    public Optional<String> who() {
        return Optional.ofNullable(byLink).or(() -> caller.account().map(Actor::account));
    }
}
