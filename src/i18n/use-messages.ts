/** The words of the person's language, for components. */
import { createContext, use } from 'react';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** English until the app has handed in the language; so even the error screen has words. */
export const MessagesContext = createContext<Messages>(en);

/** All words; take your screen's area, as in `useMessages().week`. Its `language` is for `format.ts`. */
export function useMessages(): Messages {
  return use(MessagesContext);
}
