/** A learner and a tutor who meet every week for a subject, from the first lesson to the last. */
package org.ieum.pairing;
