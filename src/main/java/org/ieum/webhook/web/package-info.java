/** Where admins say which programs are told, and see what could not be delivered. */
package org.ieum.webhook.web;
