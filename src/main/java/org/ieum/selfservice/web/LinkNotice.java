package org.ieum.selfservice.web;

import org.ieum.kernel.Coded;

/** Why somebody is back at the page that asks for a link. */
enum LinkNotice implements Coded {
    CLOSED,
    AGAIN,
    KEPT,
    FORGOTTEN
}
