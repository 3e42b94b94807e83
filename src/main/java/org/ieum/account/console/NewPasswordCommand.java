package org.ieum.account.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.account.Inviting;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.OperatorCommand;

/**
 * {@code new-password ADDRESS}: prints a link by which whoever forgot their password chooses another, for an only admin, whom no
 * colleague can send one. Their second step is asked for all the same.
 */
@Singleton
class NewPasswordCommand implements OperatorCommand {

    @Inject Inviting inviting;
    @Inject BaseUrl base;

    @Override
    public String name() {
        return "new-password";
    }

    @Override
    public int run(List<String> arguments) {
        Optional<String> path = arguments.size() == 1 ? inviting.linkForOperator(arguments.get(0)) : Optional.empty();
        System.out.println(
                path.map(found -> "They choose another password here, once, until tomorrow night: " + base.to(found))
                        .orElse("Whose? new-password ADDRESS, of an account that may sign in"));
        return path.isPresent() ? 0 : 1;
    }
}
