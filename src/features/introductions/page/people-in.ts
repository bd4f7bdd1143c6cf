/** Those of an introduction that a step is about, and the rest of them. */
import type { Contact } from '../../../domain/contact.ts';
import { togetherIn } from '../../../domain/introduction.ts';
import type { IntroductionNow, IntroductionUnderWay } from '../../../store/introductions-now.ts';

/** Those whom it brings together: without who would rather not. */
export function peopleTogether({ introduction, people }: IntroductionNow): readonly Contact[] {
  const ids = togetherIn(introduction);
  return people.filter(({ id }) => ids.includes(id));
}

/** Whom the step asks or waits for. */
export function personOf({ people, step }: IntroductionUnderWay): Contact | undefined {
  return people.find(({ id }) => id === step.contactIds[0]);
}

/** Those who said yes. */
export function peopleWilling({ introduction, people }: IntroductionNow): readonly Contact[] {
  const { asked } = introduction;
  return people.filter(({ id }) => asked.some(({ contactId, answer }) => contactId === id && answer === 'yes'));
}

/** Those who were not asked yet. */
export function peopleUnasked({ introduction, people }: IntroductionNow): readonly Contact[] {
  return people.filter(({ id }) => introduction.asked.every(({ contactId }) => contactId !== id));
}
