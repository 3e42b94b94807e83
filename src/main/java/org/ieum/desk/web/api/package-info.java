/** People for programs: the same rules, use cases and trail as the pages. */
package org.ieum.desk.web.api;
