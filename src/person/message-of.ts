/** A draft as the message that one goes on writing. */
import type { Message } from './use-outreach.ts';
import type { Intention } from '../store/own-rows.ts';

export function messageOf({ text = '', openingLineId }: Pick<Intention, 'text' | 'openingLineId'>): Message {
  return { text, ...(openingLineId !== undefined && { openingLineId }) };
}
