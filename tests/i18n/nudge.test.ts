/** Why now, as it reads: one sentence that joins the occasion to the rhythm, in three languages. */
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Reason } from '../../src/domain/nudge.ts';
import { STATUSES } from '../../src/domain/status.ts';
import { nudge as danish } from '../../src/i18n/da/nudge.ts';
import { nudge as english } from '../../src/i18n/en/nudge.ts';
import { nudge as swedish } from '../../src/i18n/sv/nudge.ts';
import { nameInSentences } from '../../src/i18n/name-in-sentences.ts';

const today = calendarDate('2026-11-22');
const facts = { name: 'Helle', today, lastContactOn: calendarDate('2026-04-12') };
const due: Reason = { code: 'due', ids: [], days: 224 };

test.each<[string, readonly Reason[], object, string, string, string]>([
  [
    'due',
    [due],
    {},
    'You haven’t talked since April.',
    'I har ikke talt sammen siden april.',
    'Ni har inte hörts sedan april.',
  ],
  [
    'a promise and the rhythm',
    [{ code: 'promise', ids: ['p'], days: 5 }, due],
    { promised: 'the book list' },
    'You haven’t talked since April, and you promised Helle “the book list” for Friday.',
    'I har ikke talt sammen siden april, og du har lovet Helle »the book list« til fredag.',
    'Ni har inte hörts sedan april, och du har lovat Helle ”the book list” till fredag.',
  ],
  [
    'a birthday and the rhythm',
    [{ code: 'birthday', ids: [], days: 3 }, due],
    {},
    'You haven’t talked since April, and Helle has a birthday on Wednesday.',
    'I har ikke talt sammen siden april, og Helle har fødselsdag på onsdag.',
    'Ni har inte hörts sedan april, och Helle fyller år på onsdag.',
  ],
  [
    'a reply owed stands alone',
    [{ code: 'reply-owed', ids: ['i'], days: 21 }, due],
    {},
    'Helle got in touch 3 weeks ago and is waiting to hear from you.',
    'Helle gav lyd for 3 uger siden og venter på at høre fra dig.',
    'Helle hörde av sig för 3 veckor sedan och väntar på att höra från dig.',
  ],
  [
    'a try without an answer',
    [{ code: 'retry', ids: [], days: 30 }],
    {},
    'You tried on 23 October and it has been quiet so far. Perhaps another way this time?',
    'Du prøvede den 23. oktober, og der har været stille indtil nu. Måske på en anden måde denne gang?',
    'Du försökte den 23 oktober och det har varit tyst än så länge. Kanske på ett annat sätt den här gången?',
  ],
  [
    'a lapsed tie of which only the year is known',
    [{ code: 'lapsed', ids: [], days: 900 }],
    { lastContactOn: calendarDate('2024-01-01'), lastPrecision: 'year' },
    'It has been quiet between you since 2024. A hello out of the blue is always allowed.',
    'Der har været stille mellem jer siden 2024. En hilsen ud af det blå er altid tilladt.',
    'Det har varit tyst mellan er sedan 2024. En hälsning helt utan anledning är alltid tillåten.',
  ],
  [
    'the first time',
    [{ code: 'first', ids: [] }],
    { lastContactOn: undefined },
    'Nothing is noted between you and Helle yet. A greeting is a good place to start.',
    'Du har ikke noteret noget mellem dig og Helle endnu. En hilsen er et godt sted at begynde.',
    'Du har inte noterat något mellan dig och Helle än. En hälsning är en bra början.',
  ],
  [
    'someone met this week',
    [{ code: 'met', ids: [], days: 3 }],
    { lastContactOn: undefined, metOn: calendarDate('2026-11-19'), metThrough: 'Nordea' },
    'You met Helle on Thursday (Nordea).',
    'Du mødte Helle i torsdags (Nordea).',
    'Du träffade Helle i torsdags (Nordea).',
  ],
  [
    'someone met, where is not known, with a birthday',
    [
      { code: 'birthday', ids: [], days: 3 },
      { code: 'met', ids: [], days: 1 },
    ],
    { lastContactOn: undefined },
    'You met Helle yesterday, and Helle has a birthday on Wednesday.',
    'Du mødte Helle i går, og Helle har fødselsdag på onsdag.',
    'Du träffade Helle i går, och Helle fyller år på onsdag.',
  ],
  [
    'someone one was in touch with some day of this month',
    [{ code: 'due', ids: [], days: 7 }],
    { lastContactOn: calendarDate('2026-11-15'), lastPrecision: 'month' },
    'You were in touch earlier this month.',
    'I har haft kontakt tidligere på måneden.',
    'Ni har haft kontakt tidigare i månaden.',
  ],
  [
    'a tip that fits, with the words that matched',
    [{ code: 'tip', ids: ['t'], words: ['mentoring', 'board work'] }, due],
    { tip: { kind: 'article', words: ['mentoring', 'board work'] } },
    'You haven’t talked since April, and you have saved an article about “mentoring” and “board work”.',
    'I har ikke talt sammen siden april, og du har gemt en artikel om »mentoring« og »board work«.',
    'Ni har inte hörts sedan april, och du har sparat en artikel om ”mentoring” och ”board work”.',
  ],
  [
    'a tip that fits, of which nothing may be said',
    [{ code: 'tip', ids: ['t'] }, due],
    { tip: { kind: 'book', words: [] } },
    'You haven’t talked since April, and you have saved a book that may be just right for Helle.',
    'I har ikke talt sammen siden april, og du har gemt en bog, der måske er lige noget for Helle.',
    'Ni har inte hörts sedan april, och du har sparat en bok som kan vara precis rätt för Helle.',
  ],
  [
    'what Helle gave one to read',
    [{ code: 'told', ids: ['t'], days: 3 }, due],
    {},
    'You haven’t talked since April, and you have read what Helle passed on to you and can say what you thought of it.',
    'I har ikke talt sammen siden april, og du har læst det, Helle gav videre til dig, og kan fortælle, hvad du syntes.',
    'Ni har inte hörts sedan april, och du har läst det Helle tipsade om och kan berätta vad du tyckte.',
  ],
  [
    'something sought that one offers oneself',
    [{ code: 'seeks', ids: [] }, due],
    {},
    'You haven’t talked since April, and you may have what Helle is looking for.',
    'I har ikke talt sammen siden april, og du har måske det, Helle leder efter.',
    'Ni har inte hörts sedan april, och du har kanske det som Helle söker.',
  ],
  [
    'something sought that another offers',
    [{ code: 'seeks', ids: ['m'] }, due],
    { offeredBy: 'Mette' },
    'You haven’t talked since April, and Mette may have what Helle is looking for.',
    'I har ikke talt sammen siden april, og Mette har måske det, Helle leder efter.',
    'Ni har inte hörts sedan april, och Mette har kanske det som Helle söker.',
  ],
])('%s', (_, reasons, more, en, da, sv) => {
  const known = { ...facts, ...more };
  expect(english.whyNow(reasons, known)).toBe(en);
  expect(danish.whyNow(reasons, known)).toBe(da);
  expect(swedish.whyNow(reasons, known)).toBe(sv);
});

test('A birthday in a plan of some days ago is still on its own day', () => {
  const reasons: readonly Reason[] = [{ code: 'birthday', ids: [], days: 3 }, due];
  const reckonedOn = calendarDate('2026-11-20');
  expect(english.whyNow(reasons, { ...facts, reckonedOn })).toMatch(/Helle has a birthday tomorrow/);
  const birthday = { month: 11, day: 21 };
  expect(english.whyNow(reasons, { ...facts, reckonedOn, birthday })).toMatch(/Helle had a birthday yesterday/);
});

test('A promise whose day has passed is not counted in days', () => {
  const reasons: readonly Reason[] = [{ code: 'promise', ids: ['p'], days: -9 }, due];
  expect(english.whyNow(reasons, facts)).toBe(
    'You haven’t talked since April, and there is something you promised Helle.',
  );
});

test('Where only this year is known, the sentence claims no month', () => {
  const known = { ...facts, lastContactOn: calendarDate('2026-01-01'), lastPrecision: 'year' as const };
  expect(english.whyNow([due], known)).toBe('It has been a while since you talked.');
});

test.each(STATUSES)('The standing %s is a sentence with neither gaps nor counts of lateness', (status) => {
  for (const language of [english, danish, swedish]) {
    const text = language.standing(status, { ...facts, dueOn: calendarDate('2026-11-01') });
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|\d+ (days|dage|dagar)/);
  }
});

test('Someone on track is told when the next sign of life is around', () => {
  const known = { ...facts, dueOn: calendarDate('2027-02-20') };
  expect(english.standing('on-track', known)).toBe('You last talked in April. Next sign of life around February 2027.');
  expect(danish.standing('on-track', known)).toBe('I talte sidst sammen i april. Næste livstegn omkring februar 2027.');
  expect(swedish.standing('on-track', known)).toBe('Ni hördes senast i april. Nästa livstecken omkring februari 2027.');
});

test('Someone met, of whom nothing more is noted, is not said to be a blank', () => {
  const known = { name: 'Helle', today, metOn: calendarDate('2026-11-16'), metThrough: 'Nordea' };
  expect(english.standing('due', known)).toBe('You met Helle on Monday (Nordea).');
  const next = { ...known, dueOn: calendarDate('2026-11-29') };
  expect(danish.standing('on-track', next)).toBe(
    'Du mødte Helle i mandags (Nordea). Næste livstegn omkring den 29. november.',
  );
  expect(swedish.standing('soon', { ...next, metOn: today })).toBe(
    'Du träffade Helle i dag (Nordea). Nästa livstecken omkring den 29 november.',
  );
});

test('Sentences use the given name, and the whole name where there is none', () => {
  expect(nameInSentences({ givenName: 'Helle', displayName: 'Helle Kjær' })).toBe('Helle');
  expect(nameInSentences({ displayName: 'Aarhus Kommune' })).toBe('Aarhus Kommune');
});

test('Who offers what is sought needn’t be known, nor what it is that was saved', () => {
  expect(danish.whyNow([{ code: 'seeks', ids: ['m'] }], facts)).toBe(
    'Én, du kender, har måske det, Helle leder efter.',
  );
  expect(english.whyNow([{ code: 'tip', ids: ['t'] }], facts)).toBe(
    'You have saved something that may be just right for Helle.',
  );
});
