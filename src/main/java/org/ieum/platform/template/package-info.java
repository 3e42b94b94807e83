/** How templates find their values. */
package org.ieum.platform.template;
