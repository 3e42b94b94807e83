/** Mails on their way: a row is written with the change that it tells of, and sent afterwards, at least once. Knows no feature. */
package org.ieum.outbox;
