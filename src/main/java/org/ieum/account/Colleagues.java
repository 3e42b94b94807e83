package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.kernel.PageLanguage;

/** Those who work here and can sign in, for rooms that write to them. */
@Singleton
public class Colleagues {

    @Inject Accounts accounts;

    /** Somebody who can sign in. */
    public record Colleague(long id, String email, boolean admin, PageLanguage language) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Colleague[" + id + "]";
        }
    }

    /** By the order in which they came. In the caller's transaction. */
    public List<Colleague> all() {
        return accounts.all().stream()
                .filter(Account::maySignIn)
                .map(account -> new Colleague(account.id, account.email, account.role == Role.ADMIN, account.language))
                .toList();
    }
}
