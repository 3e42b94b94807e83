/** Requests that are done once however often they are sent: the header {@code Idempotency-Key}. */
package org.ieum.platform.once;
