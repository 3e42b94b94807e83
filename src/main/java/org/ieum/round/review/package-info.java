/** What coordinators go through: a round's proposals and needs beside names, filtered, in parts, decided about in bulk. */
package org.ieum.round.review;
