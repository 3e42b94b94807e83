/** The coordinators' pages on which they ask what would be. */
package org.ieum.whatif.web;
