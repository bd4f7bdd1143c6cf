/** The words of the person's language, for components. */
import { createContext, use } from 'react';
import type { Messages } from './messages.ts';

/** Undefined until the words are there. */
export const MessagesContext = createContext<Messages | undefined>(undefined);

/** All words; take your screen's area, as in `useMessages().week`. Its `language` is for `format.ts`. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (messages === undefined) throw new Error('MessagesContext is missing');
  return messages;
}
