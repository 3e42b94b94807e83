/** Applications as a queue, each with how far it is and what is to be done next. */
package org.ieum.desk.web.application;
