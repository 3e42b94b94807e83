/** Hears what happened, writes the mail, and leaves it to the outbox in the same transaction. */
package org.ieum.mail;
