/** Work that comes up again and again, on one replica at a time. */
package org.ieum.platform.job;
