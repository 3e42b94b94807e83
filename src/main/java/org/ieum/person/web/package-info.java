/** What the sign-up of both kinds of people share: answers as JSON and from forms. */
package org.ieum.person.web;
