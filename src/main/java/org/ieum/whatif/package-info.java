/** What would be if something were otherwise: plans beside the one under review, one of which can replace it. */
package org.ieum.whatif;
