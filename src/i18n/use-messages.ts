/** The words of the person's language, for components. */
import { createContext, use } from 'react';
import type { FirstMessages, Messages } from './messages.ts';

/** Undefined until the first words are there. */
export const FirstMessagesContext = createContext<FirstMessages | undefined>(undefined);

/** Undefined outside `AllWords`, as in the frame and on Week, which are shown before all words are there. */
export const MessagesContext = createContext<Messages | undefined>(undefined);

/** The words of the first load: for the frame, for Week, and for what is shown there. */
export function useFirstMessages(): FirstMessages {
  const messages = use(FirstMessagesContext);
  if (messages === undefined) throw new Error('FirstMessagesContext is missing');
  return messages;
}

/** All words; take your screen's area, as in `useMessages().contact`. Its `language` is for `format.ts`. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (messages === undefined)
    throw new Error('MessagesContext is missing: stand within AllWords, or use useFirstMessages');
  return messages;
}
