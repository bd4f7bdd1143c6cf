/** The stages of an introduction in their order, as its walk shows them. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Contact } from '../../../domain/contact.ts';
import type { Asked } from '../../../domain/introduction.ts';
import { relativeDay } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';

export type Stage = {
  readonly key: string;
  readonly label: string;
  /** When, and with what answer. */
  readonly note?: string;
  readonly place: 'behind' | 'here' | 'ahead';
};

/** Asking each, bringing together, what came of it; of one that was made without asking, or ended, only what was. */
export function stagesOf(now: IntroductionNow, messages: Messages, today: CalendarDate): readonly Stage[] {
  const { introduction, people, step } = now;
  const { walk: words } = messages.introductions;
  const { status, asked, madeOn, outcome } = introduction;
  const when = (day: CalendarDate): string => relativeDay(messages.language, day, today);
  const isOver = status === 'made' || status === 'declined';
  const asking = inOrder(people, asked).flatMap((contact): readonly Stage[] => {
    const told = asked.find(({ contactId }) => contactId === contact.id);
    if (told === undefined && isOver) return [];
    const isHere = step !== undefined && isAbout(step.code) && step.contactIds.includes(contact.id);
    const note = told && noteOf(told, words, when);
    return [
      {
        key: contact.id,
        label: words.ask(nameInSentences(contact)),
        place: placeOf(isHere, told !== undefined),
        ...(note !== undefined && { note }),
      },
    ];
  });
  if (status === 'declined') return asking;
  const note = madeOn === undefined ? undefined : words.madeOn(when(madeOn));
  return [
    ...asking,
    {
      key: 'make',
      label: words.make,
      place: placeOf(step?.code === 'make', status === 'made'),
      ...(note !== undefined && { note }),
    },
    { key: 'outcome', label: words.outcome, place: placeOf(step?.code === 'outcome', outcome !== undefined) },
  ];
}

function placeOf(isHere: boolean, isDone: boolean): Stage['place'] {
  if (isHere) return 'here';
  return isDone ? 'behind' : 'ahead';
}

function isAbout(code: string): boolean {
  return code === 'ask' || code === 'wait';
}

/** Those who were asked as they were asked, then the others. */
function inOrder(people: readonly Contact[], asked: readonly Asked[]): readonly Contact[] {
  const place = ({ id }: Contact): number => {
    const found = asked.findIndex(({ contactId }) => contactId === id);
    return found < 0 ? asked.length : found;
  };
  return people.toSorted((one, other) => place(one) - place(other));
}

function noteOf(
  { askedOn, answer, answeredOn = askedOn }: Asked,
  words: Messages['introductions']['walk'],
  when: (day: CalendarDate) => string,
): string {
  return answer === undefined ? words.asked(when(askedOn)) : words[answer](when(answeredOn));
}
