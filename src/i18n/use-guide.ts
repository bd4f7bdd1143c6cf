/** The guide in the person's language; whoever asks for it waits, within a `Suspense`, until it has been fetched. */
import { use } from 'react';
import type { Language } from '../domain/settings.ts';
import { loadGuide, type Guide } from './guide.ts';
import { useMessages } from './use-messages.ts';

/** Ends at the error screen when it can't be fetched. */
export function useGuide(): Guide {
  const messages = useMessages();
  return use(comingGuide(messages.language))(messages);
}

const coming = new Map<Language, ReturnType<typeof loadGuide>>();

/** One promise a language, since React asks again for the same; one that failed is not kept. */
function comingGuide(language: Language): ReturnType<typeof loadGuide> {
  const known = coming.get(language);
  if (known !== undefined) return known;
  const guide = loadGuide(language);
  coming.set(language, guide);
  guide.catch(() => coming.delete(language));
  return guide;
}
