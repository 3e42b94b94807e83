package org.ieum.exchange;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that was sent, wherever they lie meanwhile. */
public interface FileContent {

    /** How many there are. */
    long size() throws IOException;

    /** Gives them out, from the first on. */
    InputStream open() throws IOException;
}
