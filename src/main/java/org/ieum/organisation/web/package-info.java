/** The page on which an admin changes what the organisation says of itself, and its logo. */
package org.ieum.organisation.web;
