/** Who stands in while a tutor is away: found, looked at by a coordinator, asked of both, for those lessons alone. */
package org.ieum.substitute;
