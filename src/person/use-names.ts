/** What people are called where one is: by their names, or, where Week hides them, each simply as someone. */
import { createContext, use } from 'react';
import { nameToShow } from '../domain/contact.ts';
import { capitalized } from '../i18n/format.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { initialsOf } from '../ui/face/initials.ts';

/** Whether names are hidden within; Week says so. */
export const NamesHiddenContext = createContext(false);

export type Names = {
  readonly areHidden: boolean;
  /** The whole name, to stand alone. */
  readonly of: (contact: Parameters<typeof nameToShow>[0]) => string;
  readonly inSentences: (contact: Parameters<typeof nameInSentences>[0]) => string;
  /** A sentence that holds what `inSentences` said, perhaps as its first word. */
  readonly sentence: (text: string) => string;
  /** The letters of a face. */
  readonly initials: (contact: Parameters<typeof nameToShow>[0]) => string;
};

export function useNames(): Names {
  const areHidden = use(NamesHiddenContext);
  const { week: words, language } = useFirstMessages();
  if (!areHidden) return SHOWN;
  const sentence = (text: string): string => capitalized(language, text);
  return {
    areHidden,
    of: () => sentence(words.someone),
    inSentences: () => words.someone,
    sentence,
    initials: () => '·',
  };
}

const SHOWN: Names = {
  areHidden: false,
  of: nameToShow,
  inSentences: nameInSentences,
  sentence: (text) => text,
  initials: (contact) => initialsOf(nameToShow(contact)),
};
