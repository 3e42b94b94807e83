/** What both people say to a pairing before it runs: asked, answered, reminded, expired, offered to the next. */
package org.ieum.offer;
