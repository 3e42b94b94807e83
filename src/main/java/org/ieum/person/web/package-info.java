/** How answers of people come in: as JSON, and from the forms of the sign-up pages. */
package org.ieum.person.web;
