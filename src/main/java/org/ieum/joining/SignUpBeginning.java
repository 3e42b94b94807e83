package org.ieum.joining;

import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;

/**
 * How a draft begins.
 *
 * @param madeBy the coordinator who fills it in for somebody, as audit rows name people
 * @param through the organisation whose link led here
 */
public record SignUpBeginning(Side kind, PageLanguage language, Optional<String> madeBy, Optional<String> through) {}
