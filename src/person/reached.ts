/** Someone one may reach out to, as the parts of this folder want to know them. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Reason } from '../domain/nudge.ts';

export type Reached = {
  readonly contact: Contact;
  /** All that happened between you, the latest first. */
  readonly history: readonly Interaction[];
  /** Why now, the strongest first; empty when nothing in particular. */
  readonly reasons: readonly Reason[];
};
