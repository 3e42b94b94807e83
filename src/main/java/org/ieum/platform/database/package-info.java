/** Whether the database answers, and what becomes of requests and of the log while it does not. */
package org.ieum.platform.database;
