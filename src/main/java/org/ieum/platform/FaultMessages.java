package org.ieum.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong, in words for its sender; Korean and Chinese stand in {@code messages/fault_ko.properties} and {@code _zh}. */
@MessageBundle("fault")
public interface FaultMessages {

    @Message("This is needed.")
    String required();

    @Message("“{value}” is not one of: {expected}.")
    String notOneOf(String value, String expected);

    @Message("This has another form than: {expected}.")
    String form(String expected);

    @Message("“{value}” is not on the half hour; use {expected}.")
    String notOnHalfHour(String value, String expected);

    @Message("The end must come after the beginning.")
    String endsBeforeItBegins();

    @Message("“{value}” is outside {expected}.")
    String outOfRange(String value, String expected);

    @Message("“{value}” is not a Monday.")
    String notAMonday(String value);

    @Message("The promise is for at least a year: {expected} or later.")
    String pledgeTooShort(String expected);

    @Message("The people have changed since this was proposed; it no longer fits.")
    String noLongerFits();

    @Message("“{value}” is not a known time zone; use a name like {expected}.")
    String unknownZone(String value, String expected);

    @Message("“{value}” is not a known language; use its name, or a code like {expected}.")
    String unknownLanguage(String value, String expected);

    @Message("“{value}” is not in the list of this organisation.")
    String unknownKey(String value);

    @Message("This is longer than {expected} characters.")
    String tooLong(String expected);

    @Message("These are more than {expected}.")
    String tooMany(String expected);

    @Message("This holds a character that cannot be seen ({value}).")
    String controlCharacter(String value);

    @Message("This must not begin with “{value}”: spreadsheets would run it as a formula.")
    String formula(String value);

    @Message("This is not text in UTF-8; save the file as UTF-8.")
    String notUtf8();

    @Message("“{value}” is there twice.")
    String duplicate(String value);

    @Message("“{value}” stands in line {expected} already.")
    String duplicateOfLine(String value, String expected);

    @Message("Nobody with the key “{value}” is known.")
    String unknownPerson(String value);

    @Message("This address belongs to “{value}” already.")
    String knownAddress(String value);

    @Message("“{value}” has the same name already, and is free at the same hours.")
    String knownName(String value);

    @Message("Two of these lessons overlap.")
    String overlaps();

    @Message("This need has another tutor already; end that pairing first.")
    String runsWithAnother();

    @Message("This learner needs a tutor whose record check is valid.")
    String needsRecordCheck();

    @Message("This is needed before approval, and was not seen: “{value}”.")
    String stepMissing(String value);

    @Message("{value}: what is seen has a day that is today or over.")
    String seenAhead(String value);

    @Message("“{value}” is not known here.")
    String unknownField(String value);

    @Message("The column “{value}” is missing.")
    String missingColumn(String value);

    @Message("Column {value} has no name, and something stands in it.")
    String namelessColumn(String value);

    @Message("The cells of this file are parted by “{value}”. Save it with commas.")
    String otherSeparator(String value);

    @Message("This row has {value} {#if value == '1'}cell{#else}cells{/if}, the header has {expected}.")
    String ragged(String value, String expected);

    @Message(
            "This row cannot be read: a quote is not closed, text follows a closing quote, or the row is far too long.")
    String notCsv();

    @Message("The file is larger than {expected} MB.")
    String tooLarge(String expected);

    @Message("Links to elsewhere cannot be sent here. Please take the address out.")
    String link();

    @Message(
            "We do not know yet how to bring you our answer. Please write how a coordinator reaches you, or an e-mail address.")
    String nobodyBetween();
}
