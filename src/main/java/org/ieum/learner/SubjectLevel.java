package org.ieum.learner;

import jakarta.persistence.Converter;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

/** How much a learner knows of what they want to learn, in their own eyes. */
public enum SubjectLevel implements Coded {
    BEGINNING,
    BASICS,
    FURTHER;

    @Converter(autoApply = true)
    static class SubjectLevelConverter extends CodedConverter<SubjectLevel> {}
}
