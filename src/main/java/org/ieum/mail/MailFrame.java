package org.ieum.mail;

/**
 * What stands around every mail.
 *
 * @param language for the HTML's lang attribute
 */
record MailFrame(String language, String subject, String greeting, String signature) {}
