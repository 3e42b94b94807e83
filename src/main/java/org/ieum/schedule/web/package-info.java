/** The page on which admins change how rounds usually are. */
package org.ieum.schedule.web;
