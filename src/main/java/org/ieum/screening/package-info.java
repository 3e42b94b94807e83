/** The steps to become a tutor: a list that the organisation keeps, and which of them were seen of whom, when and until when. */
package org.ieum.screening;
