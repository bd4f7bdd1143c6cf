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

/** The words of `language`; the last ones while others load, undefined until the first are there. */
export function useMessagesOf(language: Language | undefined): Messages | undefined {
  const [messages, setMessages] = useState<Messages>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (language === undefined) return undefined;
    let wanted = true;
    loadMessages(language).then(
      (loaded) => wanted && setMessages(loaded),
      (error: unknown) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  if (failure !== undefined && messages === undefined) throw failure;
  return messages;
}
