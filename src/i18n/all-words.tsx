/** Gives what stands within it all words of the language, and waits for them where they are still on their way. */
import { use, type ReactNode } from 'react';
import type { Language } from '../domain/settings.ts';
import { loadMessages, messagesNow, type Messages } from './messages.ts';
import { MessagesContext, useFirstMessages } from './use-messages.ts';

/** Stands within a `Suspense`. Words that can't be fetched end at the error screen. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  const { language } = useFirstMessages();
  const messages = use(comingMessages(language));
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

const coming = new Map<Language, Promise<Messages>>();

/** One promise a language, since React asks again for the same; one that failed is not kept. */
function comingMessages(language: Language): Promise<Messages> {
  const known = coming.get(language);
  if (known !== undefined) return known;
  const now = messagesNow(language);
  const messages = now === undefined ? loadMessages(language) : alreadyKept(now);
  coming.set(language, messages);
  messages.catch(() => coming.delete(language));
  return messages;
}

/** A promise that `use` reads without waiting, by the fields that React itself sets on those it has waited for. */
function alreadyKept(messages: Messages): Promise<Messages> {
  return Object.assign(Promise.resolve(messages), { status: 'fulfilled', value: messages });
}
