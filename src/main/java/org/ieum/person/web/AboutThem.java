package org.ieum.person.web;

import org.ieum.kernel.Gender;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.platform.Messages;

/** Asks the questions of the sign-up about somebody, of the coordinator who writes down what they said. */
public record AboutThem(Side side, AboutThemMessages words) {

    public static AboutThem of(Side side, PageLanguage language) {
        return new AboutThem(side, Messages.in(language, AboutThemMessages.class));
    }

    /** The same field in the third person; what asks for a thing alone stays as it is. */
    public FormField told(FormField field) {
        return switch (field.id()) {
            case "name" -> field.saying(words.name(), words.nameHint());
            case "alias" -> field.saying(words.alias(), words.aliasHint());
            case "email" -> field.saying(field.label(), side == Side.LEARNER ? words.learnerEmailHint() : "");
            case "gender" -> field.calling(Gender.UNDISCLOSED.code(), words.unsaid());
            case "delivery" -> field.saying(words.delivery(), "");
            case "city" -> field.saying(field.label(), words.cityHint());
            case "time_zone" -> field.saying(words.timeZone(), field.hint());
            case "languages" -> field.saying(words.languages(), words.languagesHint());
            case "subjects" -> field.saying(words.subjects(), "");
            case "needs" -> field.saying(words.needs(), words.needsHint());
            case "availability" -> field.saying(words.availability(), words.availabilityHint());
            case "tutor_gender" -> field.saying(words.tutorGender(), "");
            case "max_sessions_per_week" -> field.saying(field.label(), words.maxSessionsHint());
            case "commitment_start" -> field.saying(words.commitmentStart(), "");
            case "commitment_end" -> field.saying(words.commitmentEnd(), words.commitmentHint());
            case "age" -> field.saying(words.age(), words.ageHint()).calling("", words.unsaid());
            default -> field;
        };
    }
}
