/** Lists of people for coordinators. */
package org.ieum.person.web;
