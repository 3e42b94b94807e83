/** Files that are looked at before they are taken in, sealed in pieces: one of 64 MB is read and written by the megabyte. */
package org.ieum.exchange.piece;
