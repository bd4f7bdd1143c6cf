/** The person's language and its words: what they chose, else the first of the phone's that we speak. */
import { useEffect, useState } from 'react';
import type { Language } from '../domain/settings.ts';
import { loadMessages, preferredLanguage, type Messages } from '../i18n/messages.ts';
import { settingsOf } from '../store/settings.ts';
import { useLive } from './use-live.ts';

/** The chosen language, else the phone's; undefined until the settings are read. */
export function useLanguage(): Language | undefined {
  const settings = useLive(settingsOf);
  return settings && (settings.language ?? preferredLanguage(navigator.languages));
}

/**
 * The words of `language`; the last ones while others load, undefined until the first are there. English when a
 * language can't be fetched, so that nobody is kept out of their data; when that can't either, the error screen.
 */
export function useMessagesOf(language: Language | undefined): Messages | undefined {
  const [messages, setMessages] = useState<Messages>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (language === undefined) return undefined;
    let isWanted = true;
    void loadMessages(language)
      .catch(() => loadMessages('en'))
      .then(
        (loaded) => isWanted && setMessages(loaded),
        (error: unknown) => isWanted && setFailure({ error }),
      );
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (failure !== undefined) throw failure.error;
  return messages;
}
