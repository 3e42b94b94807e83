package org.ieum.round.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.ieum.platform.Choice;
import org.ieum.round.Round;

/** The pages of this room, in {@code templates/round}. */
@CheckedTemplate(basePath = "round")
final class RoundTemplates {

    private RoundTemplates() {}

    static native TemplateInstance bulk(BulkScreen.BulkView view);

    static native TemplateInstance decided(TickedPages.DecidedView view);

    static native TemplateInstance people(long id, String text, List<FindingPages.FoundPerson> found, int most);

    static native TemplateInstance proposal(ProposalScreen.ProposalPageView view);

    static native TemplateInstance publication(PublicationScreen.PublicationView view);

    static native TemplateInstance list(
            List<Round> rounds,
            StartForm form,
            List<WeightField> weights,
            boolean unusual,
            List<Choice> limits,
            List<RoundFixes.Fix> errors,
            boolean asks);

    static native TemplateInstance show(RoundScreens.ShowView view);

    static native TemplateInstance swap(SwapScreen.CandidatesView view);

    static native TemplateInstance swapPreview(SwapScreen.PreviewView view);
}
