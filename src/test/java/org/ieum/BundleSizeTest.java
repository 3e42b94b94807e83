package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Qute 3.33 writes broken bytecode for a bundle of more than 300 sentences, and nothing starts: such a bundle is divided before. */
class BundleSizeTest {

    private static final int MOST = 300;

    @TestFactory
    Stream<DynamicTest> everyBundleCanBeWritten() {
        return House.classes().stream()
                .filter(one -> one.isAnnotatedWith(MessageBundle.class))
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle.getSimpleName(),
                        () -> assertThat(bundle.getMethods().stream()
                                        .mapToInt(BundleSizeTest::sentences)
                                        .sum())
                                .isLessThanOrEqualTo(MOST)));
    }

    /** Of an enumeration one for each constant, and one that chooses. */
    private static int sentences(JavaMethod message) {
        return 1
                + message.getRawParameterTypes().stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> message.getRawParameterTypes().size() == 1)
                        .mapToInt(type -> (int)
                                Arrays.stream(type.reflect().getEnumConstants()).count())
                        .sum();
    }
}
