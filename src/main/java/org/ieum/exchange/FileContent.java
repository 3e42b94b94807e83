package org.ieum.exchange;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that was sent, wherever they lie meanwhile. */
public interface FileContent {

    /** How many there are. */
    long size() throws IOException;

    /** Gives them out, from the first on; as often as it is asked. */
    InputStream open() throws IOException;

    /** Whether a part of a city may stand in the place of the city: people's tables say where somebody lives in one cell. */
    default boolean namesDistricts() { return false; }

    /** How large it may be: for ten times the 10,000 learners that an organisation may have. */
    default long mostMegabytes() { return 32; }
}
