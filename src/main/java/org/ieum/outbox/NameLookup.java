package org.ieum.outbox;

import java.util.List;

/** What the world's names say; replaced in tests. */
interface NameLookup {

    /**
     * What was found.
     *
     * @param answered false if nobody answered, so that nothing is known
     */
    record Named(boolean answered, List<String> found) {}

    /** The texts that stand beside a name (TXT). */
    Named texts(String name);

    /** The servers that take mails for a name (MX). */
    Named mailServers(String name);
}
