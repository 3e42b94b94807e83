package org.ieum.platform;

import java.util.List;

/**
 * What somebody said, whatever carried it: a row of a file, a JSON body, a form. Names are the columns of
 * {@code data-files.md}; each carrier spells them in its own way. The rules for values stand behind this, once.
 */
public interface Answers {

    /** What was said under a name. */
    Answer one(String name);

    /** The items of a list of texts. */
    List<Answer> texts(String name);

    /** The items of a list whose items have parts. An item of another shape is told to the reading and left out. */
    List<Answers> items(String name, Shape shape);
}
