package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ieum.platform.Actor;

/** Says to colleagues who did something, of whom the records know {@code account:7} or {@code token:2}. */
@Singleton
public class ActorNames {

    @Inject Accounts accounts;

    /**
     * What to call each of them: an account by its address; anybody else, and an account that is gone, as the records do.
     * For pages of signed-in coordinators alone.
     */
    public Map<String, String> named(Collection<String> actors) {
        Map<String, String> names = new HashMap<>();
        actors.stream().filter(Objects::nonNull).forEach(actor -> names.put(actor, actor));
        List<Long> ids = names.keySet().stream()
                .flatMap(actor -> Actor.accountOf(actor).stream())
                .toList();
        accounts.emails(ids).forEach((id, email) -> names.put(Actor.account(id), email));
        return names;
    }
}
