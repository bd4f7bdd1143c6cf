/** How an introduction is told in a line: what comes next in it, or how it ended. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { capitalized, monthName, timeAgo } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import type { IntroductionNow, IntroductionUnderWay } from '../store/introductions-now.ts';

/** 'Next: ask Anders', 'You asked Anders 2 weeks ago'; of what is over, when it was made and what came of it. */
export function stepText(now: IntroductionNow, messages: Messages, today: CalendarDate): string {
  const { introduction, step, standsStill } = now;
  if (introduction.status === 'made' && (step === undefined || !standsStill)) return madeText(now, messages, today);
  if (introduction.status === 'declined') return '';
  return step === undefined ? messages.introductions.row.none : nextText({ ...now, step }, messages);
}

function madeText({ introduction: { madeOn, outcome } }: IntroductionNow, { language }: Messages, today: CalendarDate) {
  const month = madeOn === undefined ? '' : capitalized(language, monthName(language, madeOn, today));
  return [month, outcome].filter(Boolean).join(' · ');
}

function nextText({ people, step, days = 0 }: IntroductionUnderWay, { introductions, language }: Messages): string {
  const { row: words } = introductions;
  const who = people.find(({ id }) => id === step.contactIds[0]);
  const name = who === undefined ? '' : nameInSentences(who);
  if (step.code === 'ask') return words.ask(name);
  return step.code === 'wait' ? words.wait(name, timeAgo(language, days)) : words[step.code];
}
