/** Those who learn. A learner is known by an alias; the legal name is never asked. */
package org.ieum.learner;
