/** The public holidays of the installation's country: known from a file, never worked out. */
package org.ieum.holiday;
