/** The year that a tutor promised: how much of it is done, and what comes after it. */
package org.ieum.pledge;
