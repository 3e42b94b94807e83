/** Figures of people that learners and tutors have alike. */
package org.ieum.person.measure;
