/** Pages, pictures and files of the numbers. */
package org.ieum.numbers.web;
