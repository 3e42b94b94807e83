package org.ieum.platform.start;

import java.util.List;

/** What an operator can have done from the console, offered as a bean by the room whose doing it is. */
public interface OperatorCommand {

    /** The first argument of the process. */
    String name();

    /** Does it, says on the console what came of it, and returns with which status the process ends. */
    int run(List<String> arguments);
}
