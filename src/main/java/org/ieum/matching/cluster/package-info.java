/**
 * What two processes say to each other when a plan is sought on a cluster: the frozen problem, and the plan that was found.
 */
package org.ieum.matching.cluster;
