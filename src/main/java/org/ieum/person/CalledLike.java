package org.ieum.person;

import java.util.Map;
import org.ieum.kernel.LikePattern;
import org.ieum.kernel.Text;

/** What {@link People#calledLike} looks for: the beginning of a key, or a part of a name. */
public final class CalledLike {

    private CalledLike() {}

    /** The values of its parameters. */
    public static Map<String, Object> values(String text) {
        return Map.of("prefix", LikePattern.startingWith(text), "part", LikePattern.containing(Text.folded(text)));
    }
}
