/** That something is not as it should be: reported by anybody, read by those alone who are named for it. */
package org.ieum.concern;
