/** A person's own pages, and what coordinators learn of what was done there. */
package org.ieum.selfservice.web;
