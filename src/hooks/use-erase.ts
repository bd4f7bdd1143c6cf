/** Beginning to erase everything: the app steps back for it, so that nothing asks anything of the database meanwhile. */
import { createContext, use } from 'react';
import type { Messages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** What begins it, handed the words to speak with while there is no database to say in which language. */
export const EraseContext = createContext<((words: Messages) => void) | undefined>(undefined);

/** Begins to erase everything. There is no way back from it. */
export function useErase(): () => void {
  const begin = use(EraseContext);
  const messages = useMessages();
  return () => begin?.(messages);
}
