/** From where a request comes that passed through proxies (RFC 7239). */
package org.ieum.platform.proxy;
