/** Links in mails: one purpose, one person, an end. */
package org.ieum.link;
