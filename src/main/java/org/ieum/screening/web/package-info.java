/** The pages of the steps to become a tutor. */
package org.ieum.screening.web;
