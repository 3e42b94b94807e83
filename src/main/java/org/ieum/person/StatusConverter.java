package org.ieum.person;

import jakarta.persistence.Converter;
import org.ieum.platform.CodedConverter;

@Converter(autoApply = true)
class StatusConverter extends CodedConverter<Status> {}
