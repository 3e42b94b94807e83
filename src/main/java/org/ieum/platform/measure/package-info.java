/** What an operator's Prometheus is told: each room offers its own figures, and all are read by one statement. */
package org.ieum.platform.measure;
