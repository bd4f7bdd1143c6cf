/** Vi har hörts: en notering för en person eller flera. */
import { daysBetween } from '../../domain/calendar-date.ts';
import type { log as English } from '../en/log.ts';
import { monthName, shortDay } from '../format.ts';

export const log: typeof English = {
  title: 'Vi har hörts',
  mend: 'Ändra det du noterade',
  who: 'Med vem?',
  search: 'Hitta en person',
  likely: 'Kanske någon av de här',
  noneFound: 'Ingen med det namnet än.',
  another: 'Någon mer',
  when: 'När?',
  day: { today: 'I dag', yesterday: 'I går', other: 'En annan dag' },
  precision: 'Hur exakt vet du det?',
  precisions: { day: 'På dagen', month: 'Månaden', year: 'Året' },
  date: 'Dag',
  month: 'Månad',
  year: 'År',
  how: 'Hur?',
  via: 'Vilken app?',
  started: 'Vem hörde av sig?',
  initiator: { me: 'Jag', them: 'Den andra', both: 'Vi båda' },
  answeredMe: 'Fick du svar?',
  answeredThem: 'Har du svarat?',
  answers: { yes: 'Ja', open: 'Inte än', no: 'Nej' },
  light: 'Bara en hälsning eller en gillning',
  lightHint: 'Ett litet tecken räknas också, det räcker bara inte lika länge.',
  more: 'Mer: anteckning, minuter, vad det gav',
  note: 'Vad handlade det om?',
  noteHint: 'En rad att minnas till nästa gång. Skriv som om personen kunde läsa det.',
  confidential: 'Sagt i förtroende',
  confidentialHint: 'Visas bara på personens egen sida, aldrig i förslag.',
  minutes: 'Minuter',
  outcomes: 'Vad gav det?',
  save: 'Spara',
  needsSomeone: 'Välj minst en person först.',
  needsDay: 'Den dagen har inte kommit än, eller finns inte. Välj en fram till i dag.',
  needsMinutes: 'Minuter är ett heltal, till exempel 20.',
  saved: 'Noterat.',
  mended: 'Ändrat.',
  next: (name, day, today) => {
    const away = daysBetween(today, day);
    if (away < 7) return `Noterat. Nästa livstecken till ${name} inom en vecka.`;
    const around = away < 28 ? `den ${shortDay('sv', day, today)}` : monthName('sv', day, today);
    return `Noterat. Nästa livstecken till ${name} omkring ${around}.`;
  },
  savedMany: (names) => `Noterat för ${names}.`,
  elsewhere: 'En annan flik har ändrat det här under tiden. Sparar du igen gäller det som står här.',
  elsewhereNote: (note) => `Där står: ”${note}”`,
  failed: 'Det gick inte att spara. Det du skrev finns kvar här.',
  full: 'Telefonen är full, så inget sparades. Det du skrev finns kvar här.',
  gone: 'Det finns inte här längre.',
  goneText: 'Det har raderats, kanske i en annan flik.',
};
