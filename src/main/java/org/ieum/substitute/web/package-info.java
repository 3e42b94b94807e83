/** Where coordinators see what leaves cost and decide who stands in; and the words of it on people's own pages. */
package org.ieum.substitute.web;
