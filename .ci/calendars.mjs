// Reads the calendar files that the tests left under target/calendars with ical.js, which shares nothing with the two parsers of the
// tests, and fails where it sees other lessons. Usage: node .ci/calendars.mjs FOLDER ICAL.JS
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, library] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(library));

const clock = zone => new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The lessons between two days, by identity: "pairing-1-1 2026-11-27T18:00". */
function lessons({ file, from, until, zone }) {
    const local = clock(zone);
    const calendar = new ICAL.Component(ICAL.parse(file));
    const events = calendar.getAllSubcomponents('vevent')
        .map(component => new ICAL.Event(component, { strictExceptions: true, exceptions: [] }));
    const found = new Set();
    const add = (event, start) => {
        const [day, time] = local.format(start.toJSDate()).split(' ');
        if (day >= from && day < until) {
            found.add(`${event.uid.replace(/@.*/s, '')} ${day}T${time}`);
        }
        return day < until;
    };
    const cancelled = event => event.component.getFirstPropertyValue('status') === 'CANCELLED';
    const series = new Map(events.filter(event => event.isRecurring()).map(event => [event.uid, event]));
    for (const event of events.filter(one => one.isRecurrenceException())) {
        if (series.has(event.uid)) {
            series.get(event.uid).relateException(event);
        } else if (!cancelled(event)) {
            add(event, event.startDate);
        }
    }
    for (const event of series.values()) {
        const starts = event.iterator();
        let planned = cancelled(event) ? null : starts.next();
        // What is moved may be earlier or later than what follows it: a week beyond the last day is looked at.
        for (let beyond = 0; planned && beyond < 2; planned = starts.next()) {
            const lesson = event.getOccurrenceDetails(planned);
            if (!cancelled(lesson.item)) {
                beyond += add(event, lesson.startDate) ? 0 : 1;
            }
        }
    }
    return [...found].sort();
}

const files = readdirSync(folder).filter(name => name.endsWith('.json'));
let wrong = 0;
for (const name of files) {
    const read = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const seen = lessons(read);
    if (JSON.stringify(seen) !== JSON.stringify(read.lessons)) {
        wrong++;
        console.error(`${name}: ical.js sees\n  ${seen.join('\n  ')}\ninstead of\n  ${read.lessons.join('\n  ')}\nin\n${read.file}`);
    }
}
console.log(`${files.length} calendar files read by ical.js, ${wrong} of them otherwise.`);
process.exit(wrong > 0 || files.length === 0 ? 1 : 0);
