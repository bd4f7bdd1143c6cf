/**
 * An introduction: making two or more contacts know each other; all are asked first, each in turn (A5, B16). Its life
 * step by step: what each step makes of it, which one is next, and when it stands still.
 */
import { daysBetween, parseCalendarDate, type CalendarDate } from './calendar-date.ts';
import { isStillAskedAbout, mayBeSuggested, type Contact } from './contact.ts';
import { mayHaveLedger } from './exchange.ts';
import { compareTexts } from './order.ts';
import type { Saved } from './record.ts';
import type { Sphere } from './sphere.ts';

export type Introduction = Saved & {
  /** In the order in which they are asked. */
  readonly contactIds: readonly string[];
  readonly reason?: string;
  readonly status: 'idea' | 'asking' | 'made' | 'declined';
  readonly asked: readonly Asked[];
  readonly madeOn?: CalendarDate;
  /** That of the messages by which they were brought together, where there are some. */
  readonly groupId?: string;
  /** What came of it, in the person's own words; empty: they don't know. Absent: not asked yet. */
  readonly outcome?: string;
};

export type Asked = {
  readonly contactId: string;
  readonly askedOn: CalendarDate;
  readonly answer?: IntroductionAnswer;
  readonly answeredOn?: CalendarDate;
};

export type IntroductionAnswer = 'yes' | 'no';

/**
 * What is to be done next: ask someone, wait for an answer, bring them together, ask what came of it. `contactIds` are
 * those it is about, one for asking and waiting; `since` is the day from which it has waited, absent when a foreign file
 * says none.
 */
export type IntroductionStep = {
  readonly code: 'ask' | 'wait' | 'make' | 'outcome';
  readonly contactIds: readonly string[];
  readonly since?: CalendarDate;
};

/** An introduction that has waited too long for its next step, and for how many days. */
export type StandingStill = {
  readonly introduction: Introduction;
  readonly step: IntroductionStep;
  readonly days: number;
};

/** Those whom it brings together: all but those who would rather not. */
export function togetherIn({ contactIds, asked }: Pick<Introduction, 'contactIds' | 'asked'>): readonly string[] {
  return contactIds.filter((id) => asked.every(({ contactId, answer }) => contactId !== id || answer !== 'no'));
}

/** The next step; undefined when there is none any more: it was declined, or made and asked about. */
export function nextStep(introduction: Introduction): IntroductionStep | undefined {
  const { status, asked, outcome, madeOn } = introduction;
  const together = togetherIn(introduction);
  if (status === 'declined' || outcome !== undefined || together.length < 2) return undefined;
  if (status === 'made') return stepOf('outcome', together, madeOn ?? touchedOn(introduction));
  const waiting = asked.find(({ contactId, answer }) => answer === undefined && together.includes(contactId));
  if (waiting !== undefined) return stepOf('wait', [waiting.contactId], waiting.askedOn);
  const since = asked.at(-1)?.answeredOn ?? touchedOn(introduction);
  const next = together.find((id) => asked.every(({ contactId }) => contactId !== id));
  return next === undefined ? stepOf('make', together, since) : stepOf('ask', [next], since);
}

/**
 * Those that stand still on `today`, the longest wait first: asked and no answer for 10 days; an idea untouched for 21;
 * someone said yes and nothing followed for 10; made, and not asked what came of it for 30.
 */
export function standingStill(introductions: readonly Introduction[], today: CalendarDate): readonly StandingStill[] {
  return introductions
    .flatMap((introduction): readonly StandingStill[] => {
      const step = introduction.deletedAt === undefined ? nextStep(introduction) : undefined;
      if (step?.since === undefined) return [];
      const days = daysBetween(step.since, today);
      return days >= patienceWith(introduction, step) ? [{ introduction, step, days }] : [];
    })
    .toSorted((one, other) => other.days - one.days || compareTexts(one.introduction.id, other.introduction.id));
}

/** It as if only these people had ever been in it: for when someone is in the trash, or is remembered. */
export function withOnly(introduction: Introduction, here: ReadonlySet<string>): Introduction {
  return {
    ...introduction,
    contactIds: introduction.contactIds.filter((id) => here.has(id)),
    asked: introduction.asked.filter(({ contactId }) => here.has(contactId)),
  };
}

/** Someone was asked on a day. The same one, when it is no longer open, or they were asked already or aren't in it. */
export function afterAsking(
  introduction: Introduction,
  { contactId, day }: { readonly contactId: string; readonly day: CalendarDate },
): Introduction {
  const { contactIds, asked } = introduction;
  const isAsked = asked.some((each) => each.contactId === contactId);
  if (!isOpen(introduction) || isAsked || !contactIds.includes(contactId)) return introduction;
  return { ...introduction, status: 'asking', asked: [...asked, { contactId, askedOn: day }] };
}

/**
 * Someone who was asked answered on a day. It is declined when fewer than two are left whom it could bring together. The
 * same one, when it is no longer open, or they were never asked.
 */
export function afterAnswer(
  introduction: Introduction,
  given: { readonly contactId: string; readonly answer: IntroductionAnswer; readonly day: CalendarDate },
): Introduction {
  const { contactId, answer, day } = given;
  if (!isOpen(introduction) || introduction.asked.every((each) => each.contactId !== contactId)) return introduction;
  const asked = introduction.asked.map((each) =>
    each.contactId === contactId ? { ...each, answer, answeredOn: day } : each,
  );
  const isOver = togetherIn({ ...introduction, asked }).length < 2;
  return { ...introduction, asked, status: isOver ? 'declined' : 'asking' };
}

/** They were brought together on a day. The same one, when it is no longer open. */
export function afterMaking(introduction: Introduction, day: CalendarDate): Introduction {
  return isOpen(introduction) ? { ...introduction, status: 'made', madeOn: day } : introduction;
}

/** What came of it was told; empty when one doesn't know. The same one, when it isn't made. */
export function afterOutcome(introduction: Introduction, outcome: string): Introduction {
  return introduction.status === 'made' ? { ...introduction, outcome: outcome.trim() } : introduction;
}

/** The person let it be. The same one, when it is no longer open. */
export function afterLettingBe(introduction: Introduction): Introduction {
  return isOpen(introduction) ? { ...introduction, status: 'declined' } : introduction;
}

/** It as it was before its last step; the same one, when nothing has been done yet. */
export function afterStepBack(introduction: Introduction): Introduction {
  const { status, asked } = introduction;
  if (status === 'made') return beforeMaking(introduction);
  const last = asked.at(-1);
  const wasLetBe = status === 'declined' && togetherIn(introduction).length >= 2;
  if (wasLetBe || last === undefined) return { ...introduction, status: statusBy(asked) };
  const { answer, answeredOn: _, ...unanswered } = last;
  const before = answer === undefined ? asked.slice(0, -1) : [...asked.slice(0, -1), unanswered];
  return { ...introduction, asked: before, status: statusBy(before) };
}

/** Whether steps can still be taken in it before they are brought together. */
export function isOpen({ status }: Pick<Introduction, 'status'>): boolean {
  return status === 'idea' || status === 'asking';
}

/** Whether someone may be brought together with others at all: not at professional distance, nor of private life alone. */
export function mayBeIntroduced(
  contact: Pick<Contact, 'deletedAt' | 'standing' | 'distance' | 'sphereIds'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): boolean {
  return isStillAskedAbout(contact) && mayHaveLedger(contact, spheres);
}

/** Whether the app may think of it by itself: nor for those who rest, are snoozed, or get no suggestions. */
export function mayBeThoughtOf(
  contact: Pick<Contact, 'deletedAt' | 'standing' | 'distance' | 'sphereIds' | 'restingSince' | 'snoozedUntil'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
  today: CalendarDate,
): boolean {
  const isLeftInPeace = contact.restingSince !== undefined || (contact.snoozedUntil ?? '') > today;
  return !isLeftInPeace && mayBeSuggested(contact) && mayBeIntroduced(contact, spheres);
}

const IDEA_DAYS = 21;
const STILL_AFTER = { ask: 10, wait: 10, make: 10, outcome: 30 } as const;

function patienceWith({ status }: Introduction, { code }: IntroductionStep): number {
  return status === 'idea' ? IDEA_DAYS : STILL_AFTER[code];
}

function beforeMaking(introduction: Introduction): Introduction {
  const { outcome, ...untold } = introduction;
  if (outcome !== undefined) return untold;
  const { madeOn: _, groupId: __, ...unmade } = untold;
  return { ...unmade, status: statusBy(unmade.asked) };
}

function statusBy(asked: readonly Asked[]): 'idea' | 'asking' {
  return asked.length === 0 ? 'idea' : 'asking';
}

function stepOf(
  code: IntroductionStep['code'],
  contactIds: readonly string[],
  since: CalendarDate | undefined,
): IntroductionStep {
  return { code, contactIds, ...(since !== undefined && { since }) };
}

function touchedOn({ updatedAt }: Introduction): CalendarDate | undefined {
  return parseCalendarDate(updatedAt.slice(0, 10));
}
