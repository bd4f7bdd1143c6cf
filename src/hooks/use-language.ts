/** The person's language and its words: what they chose, else the first of the phone's that we speak. */
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../domain/settings.ts';
import { loadFirstMessages, loadMessages, preferredLanguage, type FirstMessages } from '../i18n/messages.ts';
import { settingsOf } from '../store/settings.ts';
import { useLive } from './use-live.ts';

/** The chosen language, else the phone's; undefined until the settings are read. */
export function useLanguage(): Language | undefined {
  const settings = useLive(settingsOf);
  return settings && (settings.language ?? preferredLanguage(navigator.languages));
}

/**
 * The first words of `language`; the last ones while others load, undefined until the first are there. English when a
 * language can't be fetched, so that nobody is kept out of their data; when that can't either, the error screen.
 */
export function useMessagesOf(language: Language | undefined): FirstMessages | undefined {
  const [messages, setMessages] = useState<FirstMessages>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const hasSpoken = useRef(false);
  useEffect(() => {
    if (language === undefined) return undefined;
    let isWanted = true;
    // the screen that one chose a language on stands there still, and needs all of it
    const load = hasSpoken.current ? loadMessages : loadFirstMessages;
    hasSpoken.current = true;
    void load(language)
      .catch(() => load('en'))
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
