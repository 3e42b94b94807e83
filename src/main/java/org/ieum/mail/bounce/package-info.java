/** Mails that come back: a mailbox of the organisation's is read for what mail servers report of ours (RFC 3464). */
package org.ieum.mail.bounce;
