/** What is worked out about a plan while it is reviewed: who else could teach, what would serve whom nobody teaches, whom to look for. */
package org.ieum.explanation;
