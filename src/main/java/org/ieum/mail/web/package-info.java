/** Pages over mails: the outbox as coordinators see it, and the page behind a mail's link. */
package org.ieum.mail.web;
