/** HTTP for {@code org.ieum.exchange}. */
package org.ieum.exchange.web;
