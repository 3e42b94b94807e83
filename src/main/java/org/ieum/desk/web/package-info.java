/** The pages of the desk. */
package org.ieum.desk.web;
