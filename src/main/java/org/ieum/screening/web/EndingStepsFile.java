package org.ieum.screening.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.listing.file.ListFile;
import org.ieum.screening.EndingSteps;
import org.ieum.screening.EndingSteps.EndingStep;
import org.ieum.sheet.FileColumn;

/** What runs out soon, or has. */
@Singleton
class EndingStepsFile {

    @Inject EndingSteps ending;

    @Produces
    ListFile<EndingStep> steps() {
        return ListFile.of("steps", asker -> ending.read(asker.actor()))
                .with(FileColumn.TUTOR_REF, one -> one.tutor().ref())
                .inWords(FileColumn.STEP, (one, asker) -> one.step().name(asker.language()))
                .with(FileColumn.DUE_ON, EndingStep::until);
    }
}
