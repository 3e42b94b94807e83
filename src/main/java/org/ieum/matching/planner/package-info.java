/**
 * OptaPlanner around the search: the constraints that define what a plan is worth, and the planning entities that they
 * read.
 */
package org.ieum.matching.planner;
