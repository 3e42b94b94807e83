package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Level;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Plan.Removal;
import org.ieum.matching.model.Reason;
import org.ieum.matching.model.Rule;
import org.ieum.platform.Messages;
import org.ieum.round.UnmatchedNeed;

/** Says the solver's facts in a reader's language. */
@Singleton
public class Reasons {

    @Inject Catalogue catalogue;

    /** The format for one reader; reads the catalogue once. */
    public ReasonFormatter in(PageLanguage language) {
        return in(language, catalogue.names(language).cities());
    }

    /** The format of a page that has read the cities already. */
    static ReasonFormatter in(PageLanguage language, Map<String, String> cities) {
        return new ReasonFormatter(Messages.in(language, ReasonMessages.class), cities, language);
    }

    /** Says facts in one language. */
    public record ReasonFormatter(ReasonMessages words, Map<String, String> cities, PageLanguage language) {

        /** What carries a proposal, sentence by sentence. */
        public List<String> text(List<Reason> reasons) {
            return reasons.stream().map(this::text).toList();
        }

        private String text(Reason reason) {
            if (reason instanceof Reason.SharedLanguage shared) {
                String language = name(shared.level().language());
                Level level = shared.level().level();
                return level == Level.NATIVE
                        ? words.sharedFirstLanguage(language)
                        : words.sharedLanguage(language, level.code());
            } else if (reason instanceof Reason.TaughtLanguage taught) {
                return words.taughtLanguage(name(taught.language()));
            } else if (reason instanceof Reason.SameCity same) {
                return words.sameCity(cities.getOrDefault(same.city(), same.city()));
            } else if (reason instanceof Reason.Online) {
                return words.online();
            } else if (reason instanceof Reason.Waited waited) {
                return words.waited(waited.weeks());
            } else if (reason instanceof Reason.Wished wished) {
                return wished.by() == Side.LEARNER
                        ? words.wishedByLearner(wished.rank())
                        : words.wishedByTutor(wished.rank());
            } else if (reason instanceof Reason.Load load) {
                return words.load(load.sessions(), load.maxSessions());
            } else if (reason instanceof Reason.Continues) {
                return words.continues();
            } else if (reason instanceof Reason.Locked) {
                return words.locked();
            } else if (reason instanceof Reason.OnLeave) {
                return words.onLeave();
            } else if (reason instanceof Reason.Finishes finishes) {
                return words.finishes(finishes.weeks());
            } else if (reason instanceof Reason.Broken broken) {
                return words.broken(text(broken.rule()));
            } else if (reason instanceof Reason.TutorGone) {
                return words.tutorGone();
            } else if (reason instanceof Reason.NeedGone) {
                return words.needGone();
            } else if (reason instanceof Reason.Collides) {
                return words.collides();
            }
            throw new IllegalArgumentException(reason.getClass().getName());
        }

        /** The first thing to say of a need that got nobody. */
        public String text(UnmatchedNeed need) {
            if (need.taken() > 0) {
                return words.taken(need.taken());
            }
            if (need.removals().isEmpty()) {
                return words.nobody();
            }
            Removal last = need.removals().get(need.removals().size() - 1);
            return last.rule() == Rule.SUBJECT ? words.nobody() : words.ruledOut(text(last.rule()), last.tutors());
        }

        private String text(Rule rule) {
            return words.rule(rule);
        }

        private String name(String tag) {
            return Locale.forLanguageTag(tag).getDisplayLanguage(language.locale());
        }
    }
}
