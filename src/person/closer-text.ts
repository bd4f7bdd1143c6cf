/** A way of two steps as a sentence, with the words that fit. */
import { nameToShow } from '../domain/contact.ts';
import { listOf } from '../i18n/format.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { CloserWayNow } from '../store/closer.ts';

/** What makes the sentence of a way. */
export function useCloserText(): (now: CloserWayNow) => string {
  const { closer: words, language } = useMessages();

  function sentence({ way: { through }, near, fitting, networkName = '' }: CloserWayNow): string {
    const one = nameInSentences(near);
    const other = fitting === undefined ? '' : nameToShow(fitting);
    switch (through.code) {
      case 'introduced-us':
        return words.introducedUs(one, other);
      case 'introduced-by-them':
        return words.introducedByThem(one, other);
      case 'met-through':
        return words.metThrough(one, other);
      case 'met':
        return words.met(one, other);
      case 'brought-together':
        return words.broughtTogether(one, other);
      case 'network':
        return words.network(one, other, networkName);
      case 'note':
        return words.note(one);
    }
  }

  return (now) => {
    const fitting = listOf(language, now.way.words);
    return fitting === '' ? sentence(now) : `${sentence(now)} ${words.fits(fitting)}`;
  };
}
