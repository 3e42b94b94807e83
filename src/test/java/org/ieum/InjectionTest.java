package org.ieum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** Fields that the container fills are open to it alone (decision 0014). */
class InjectionTest {

    @Test
    void injectedFieldsAreOpenToTheContainer() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .notBeStatic()
                .check(House.classes());
    }

    @Test
    void nobodyTouchesTheInjectedFieldOfAnother() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .should(beTouchedByTheirOwnClassAlone())
                .check(House.classes());
    }

    private static ArchCondition<JavaField> beTouchedByTheirOwnClassAlone() {
        return new ArchCondition<>("be touched by their own class alone") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (JavaAccess<?> access : field.getAccessesToSelf()) {
                    if (!outermost(access.getOriginOwner()).equals(outermost(field.getOwner()))) {
                        events.add(SimpleConditionEvent.violated(field, access.getDescription()));
                    }
                }
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(InjectionTest::outermost).orElse(type);
    }
}
