package org.ieum.platform.job;

/** Jobs are looked for from now on. */
public record JobsStarted() {}
