/** What the sign-up of both kinds of people share: answers as JSON and from forms; and the coordinators' lists of people. */
package org.ieum.person.web;
