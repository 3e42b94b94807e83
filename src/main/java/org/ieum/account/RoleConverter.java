package org.ieum.account;

import jakarta.persistence.Converter;
import org.ieum.platform.CodedConverter;

@Converter(autoApply = true)
class RoleConverter extends CodedConverter<Role> {}
