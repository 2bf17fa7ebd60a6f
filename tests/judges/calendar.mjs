// Reads an iCalendar file with the library that calendars on the web read them with, and prints what it holds.
//
//   node calendar.mjs FILE
//
// Fails on anything the library does not take for a calendar. Prints a JSON array of its events.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const text = readFileSync(process.argv[2], 'utf8');
for (const line of text.split('\r\n')) {
  if (line.includes('\n')) throw new Error('a line ends without a carriage return');
  if (Buffer.byteLength(line) > 75) throw new Error(`a line has more than 75 octets: ${line}`);
}

const calendar = new ICAL.Component(ICAL.parse(text));
if (calendar.getFirstPropertyValue('version') !== '2.0') throw new Error('not version 2.0');
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    start: event.startDate.toJSDate().toISOString(),
    stamped: component.getFirstPropertyValue('dtstamp') !== null,
    properties: component.getAllProperties().map((property) => property.name).sort(),
  };
});
console.log(JSON.stringify({ name: calendar.getFirstPropertyValue('x-wr-calname'), events }));
