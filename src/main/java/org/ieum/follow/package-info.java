/** What follows a person whose two entries become one: each room says which columns of its own name people. */
package org.ieum.follow;
