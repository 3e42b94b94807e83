/** Conditional requests (RFC 9110, 13): the headers {@code ETag}, {@code If-None-Match} and {@code If-Match}. */
package org.ieum.platform.condition;
