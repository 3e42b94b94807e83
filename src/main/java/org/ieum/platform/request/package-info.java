/** What is noted of each request: its number, its route, the trace that it belongs to, and how long it took. */
package org.ieum.platform.request;
