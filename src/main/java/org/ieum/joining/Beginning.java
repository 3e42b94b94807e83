package org.ieum.joining;

import java.util.Optional;
import org.ieum.kernel.PageLanguage;

/**
 * How a draft begins.
 *
 * @param madeBy the coordinator who fills it in for somebody, as audit rows name people
 * @param through the organisation whose link led here
 */
public record Beginning(Kind kind, PageLanguage language, Optional<String> madeBy, Optional<String> through) {}
