// Calendars in iCalendar (RFC 5545): what events, tasks and journals say, as text.
import { defineFormat, type Format } from '../format.ts';
import { plainText, readContentLines } from './content-lines.ts';
import { createRecorder } from './recorder.ts';

const spoken = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'COMMENT',
  'LOCATION',
  'CONTACT',
  'ATTENDEE',
  'ORGANIZER',
  'RESOURCES',
]);

export const icalendarFormat: Format = defineFormat({
  id: 'icalendar',
  title: 'iCalendar',
  recognises: (head) => /^\s{0,64}BEGIN:VCALENDAR\s/i.test(head.text),
  async *read(input) {
    const recorder = createRecorder();
    let depth = 0;
    const source = readContentLines(input);
    for await (const { name, parameters, value, line } of source.lines) {
      if (name === 'BEGIN') depth++;
      else if (name === 'END') depth--;
      else if (name === '') recorder.note(value, line);
      else if (spoken.has(name) || name.startsWith('X-')) {
        const person = /CN=(?:"([^"]{1,200})"|([^;:"]{1,200}))/i.exec(parameters);
        const named = person === null ? '' : `${person[1] ?? person[2]} `;
        recorder.note(`${name}: ${named}${plainText(value).replace(/\s*\n\s*/g, '; ')}`, line);
      }
      yield* recorder.ready();
    }
    if (depth > 0) recorder.corrupt('The calendar has no END:VCALENDAR: it is cut short.');
    yield* recorder.rest();
    source.rethrow();
  },
});
