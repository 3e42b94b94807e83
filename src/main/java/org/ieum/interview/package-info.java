/** A talk before somebody is taken: times that a coordinator offers, of which the applicant takes one. */
package org.ieum.interview;
