package org.ieum.mail.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of mails.
 *
 * @param test what came of a test mail; empty unless one was sent just now *
 * @param older before which id the next page begins
 * @param leave whether an SMTP server is set
 */
record OutboxView(List<MailRow> mails, OutboxFilters filters, Optional<Long> older, boolean leave, String test) {}
