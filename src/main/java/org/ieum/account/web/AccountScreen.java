package org.ieum.account.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import org.ieum.account.ManagingAccounts;
import org.ieum.account.ManagingAccounts.ListedAccount;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Visitor;

/** Shows accounts, all or one. */
@Singleton
class AccountScreen {

    @Inject ManagingAccounts managing;
    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject ZoneId zone;

    /** All of them, and the form that asks somebody. */
    TemplateInstance all(String email, String problem, boolean sent) {
        List<AccountRow> rows =
                managing.all(caller.actor()).stream().map(this::row).toList();
        return localized(AccountTemplates.accounts(rows, email, problem, sent));
    }

    /**
     * One of them.
     *
     * @throws HttpProblem 404 if there is no such account
     */
    TemplateInstance one(long id, boolean lastAdmin) {
        AccountRow row = managing.read(id, caller.actor()).map(this::row).orElseThrow(HttpProblem::notFound);
        return localized(AccountTemplates.account(row, lastAdmin));
    }

    private AccountRow row(ListedAccount account) {
        return AccountRow.of(account, caller.account(), zone);
    }

    private TemplateInstance localized(TemplateInstance page) {
        return page.setLocale(visitor.language().locale());
    }
}
