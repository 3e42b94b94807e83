/** What tutors are asked. */
package org.ieum.tutor.web;
