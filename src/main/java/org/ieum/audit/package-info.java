/** Who did what to whom, and when: written with the change itself, never changed afterwards. */
package org.ieum.audit;
