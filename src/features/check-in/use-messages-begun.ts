/** What one has begun to write on the cards, so that passing by someone and coming back loses no word; drafts go before. */
import { useState } from 'react';
import { isPlain, messageOf } from '../../person/message-of.ts';
import type { Message } from '../../person/use-outreach.ts';
import type { Walk } from './use-check-in.ts';

export type MessagesBegun = {
  /** Undefined where nothing was begun. */
  readonly to: (contactId: string) => Message | undefined;
  readonly begin: (contactId: string, message: Message) => void;
};

export function useMessagesBegun({ drafts }: Pick<Walk, 'drafts'>): MessagesBegun {
  const [begun, setBegun] = useState<ReadonlyMap<string, Message>>(NONE);
  return {
    to: (contactId) => {
      const kept = drafts.find(({ draft, contact }) => contact.id === contactId && isPlain(draft));
      return begun.get(contactId) ?? (kept && messageOf(kept.draft));
    },
    begin: (contactId, message) => setBegun((known) => new Map(known).set(contactId, message)),
  };
}

const NONE: ReadonlyMap<string, Message> = new Map();
