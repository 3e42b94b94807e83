package org.ieum.platform;

import org.ieum.kernel.PageLanguage;

/** Finds the words for a flaw. */
public final class FlawText {

    private static final int MOST_QUOTED = 60;

    private FlawText() {}

    /** What is wrong, for a reader of that language. */
    public static String reason(Flaw flaw, PageLanguage language) {
        FaultMessages words = Messages.in(language, FaultMessages.class);
        String value = quotable(flaw.value());
        String expected = flaw.expected();
        return switch (flaw.fault()) {
            case REQUIRED -> words.required();
            case NOT_ONE_OF -> words.notOneOf(value, expected);
            case FORM -> words.form(expected);
            case NOT_ON_HALF_HOUR -> words.notOnHalfHour(value, expected);
            case ENDS_BEFORE_IT_BEGINS -> words.endsBeforeItBegins();
            case OUT_OF_RANGE -> words.outOfRange(value, expected);
            case PLEDGE_TOO_SHORT -> words.pledgeTooShort(expected);
            case NOT_A_MONDAY -> words.notAMonday(value);
            case NO_LONGER_FITS -> words.noLongerFits();
            case UNKNOWN_ZONE -> words.unknownZone(value, expected);
            case UNKNOWN_LANGUAGE -> words.unknownLanguage(value, expected);
            case UNKNOWN_KEY -> words.unknownKey(value);
            case TOO_LONG -> words.tooLong(expected);
            case TOO_MANY -> words.tooMany(expected);
            case CONTROL_CHARACTER -> words.controlCharacter(value);
            case FORMULA -> words.formula(value);
            case NOT_UTF8 -> words.notUtf8();
            case DUPLICATE -> expected.isEmpty() ? words.duplicate(value) : words.duplicateOfLine(value, expected);
            case UNKNOWN_PERSON -> words.unknownPerson(value);
            case KNOWN_ADDRESS -> words.knownAddress(value);
            case KNOWN_NAME -> words.knownName(value);
            case OVERLAPS -> words.overlaps();
            case RUNS_WITH_ANOTHER -> words.runsWithAnother();
            case NEEDS_RECORD_CHECK -> words.needsRecordCheck();
            case STEP_MISSING -> words.stepMissing(expected);
            case SEEN_AHEAD -> words.seenAhead(value);
            case UNKNOWN_FIELD -> words.unknownField(value);
            case MISSING_COLUMN -> words.missingColumn(value);
            case NAMELESS_COLUMN -> words.namelessColumn(value);
            case OTHER_SEPARATOR -> words.otherSeparator(value);
            case RAGGED -> words.ragged(value, expected);
            case NOT_CSV -> words.notCsv();
            case TOO_LARGE -> words.tooLarge(expected);
            case LINK -> words.link();
            case NOBODY_BETWEEN -> words.nobodyBetween();
        };
    }

    /** Short and visible, whatever was sent. */
    private static String quotable(String text) {
        String start = text.codePointCount(0, text.length()) > MOST_QUOTED
                ? text.substring(0, text.offsetByCodePoints(0, MOST_QUOTED)) + "…"
                : text;
        return start.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? '\ufffd' : character)
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
