/** The shell of the pages: layout, home, errors, sign-in. */
package org.ieum.web;
