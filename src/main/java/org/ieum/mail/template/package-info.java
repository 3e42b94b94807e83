/** How templates of mails find their values. */
package org.ieum.mail.template;
