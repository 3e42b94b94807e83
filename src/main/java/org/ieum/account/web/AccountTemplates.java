package org.ieum.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of this room, in {@code templates/account}. */
@CheckedTemplate(basePath = "account")
final class AccountTemplates {

    private AccountTemplates() {}

    static native TemplateInstance accounts(List<AccountRow> rows, String email, String problem, boolean sent);

    static native TemplateInstance account(AccountRow row, boolean lastAdmin);

    static native TemplateInstance code(String next, String problem, String request);

    static native TemplateInstance invitation(int length, boolean flaw, boolean gone, boolean known);

    static native TemplateInstance password(
            int length, boolean currentFlaw, boolean nextFlaw, boolean tooMany, boolean done);

    static native TemplateInstance secondStep(SecondStepView view);

    static native TemplateInstance sessions(List<SessionsResource.SessionRow> rows, long idle, long absolute);

    static native TemplateInstance setUp(int length, String email, boolean emailFlaw, boolean passwordFlaw);

    static native TemplateInstance gone();

    static native TemplateInstance signIn(String next, String email, String problem, String notice);

    static native TemplateInstance tokens(List<TokensResource.TokenRow> rows, String fresh, boolean flaw);
}
