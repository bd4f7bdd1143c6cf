/** Made-up people: what is told of each, by days from today, so that there is always a birthday soon and a word owed. */
import type { Span } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { Channel, Interaction } from './interaction.ts';
import type { FIRST_SPHERES } from './sphere.ts';
import type { Tie } from './tie.ts';

export type MadeUpPerson = {
  readonly name: string;
  /** The one of the first spheres one knows them from. */
  readonly sphere: (typeof FIRST_SPHERES)[number]['key'];
  readonly tie: Tie;
  readonly rhythm?: Span;
  /** In how many days the next sign of life is due; negative is past. */
  readonly dueIn: number;
  /** In how many days the birthday is, and how old they turn. */
  readonly birthday?: { readonly inDays: number; readonly turns: number };
  readonly promise?: { readonly what: string; readonly inDays: number };
  readonly about: Partial<
    Pick<Contact, 'organization' | 'jobTitle' | 'notes' | 'interests' | 'offers' | 'seeks' | 'competences'>
  >;
  readonly history: readonly MadeUpMoment[];
};

export type MadeUpMoment = Partial<Pick<Interaction, 'initiator' | 'answered' | 'note'>> & {
  readonly daysAgo: number;
  readonly channel: Channel;
};
