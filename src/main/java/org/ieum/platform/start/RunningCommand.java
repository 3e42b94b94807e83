package org.ieum.platform.start;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The command of a room, on the data of a service that does not answer meanwhile. */
final class RunningCommand implements QuarkusApplication {

    /** Those that there are: the process has to know them before it knows any room. */
    static final List<String> NAMES = List.of("new-password");

    @Inject
    @Any
    Instance<OperatorCommand> commands;

    @Override
    public int run(String... args) {
        return commands.stream()
                .filter(command -> command.name().equals(args[0]))
                .findFirst()
                .orElseThrow()
                .run(List.of(args).subList(1, args.length));
    }
}
