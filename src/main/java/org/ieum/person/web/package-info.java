/** People over HTTP: how their answers come in, as JSON and from forms, and the coordinators' lists. */
package org.ieum.person.web;
