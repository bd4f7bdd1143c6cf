/** The keys by which files find a person again, with numbers read as they are dialled here. */
import type { Contact } from '../domain/contact.ts';
import type { Language } from '../domain/settings.ts';
import type { CountryCode } from '../formats/phone.ts';
import { countryHere } from '../platform/country.ts';

/** The match keys of a card; what reads numbers is fetched when it is first wanted. Rejects when it can't be. */
export async function matchKeysHere(
  card: Pick<Contact, 'phones' | 'emails'>,
  language: Language,
): Promise<Contact['matchKeys']> {
  const { matchKeysOf } = await import('../formats/match-keys.ts');
  return matchKeysOf(card, countryOf(language));
}

/**
 * What gives a number, as it is dialled here, its one spelling; a number with words in it, such as an extension, stands
 * for itself. Fetched when it is first wanted; rejects when it can't be.
 */
export async function phoneKeyHere(language: Language): Promise<(number: string) => string> {
  const { phoneKey } = await import('../formats/phone.ts');
  const country = countryOf(language);
  return (number) => (HAS_WORDS.test(number) ? undefined : phoneKey(number, country)) ?? number.trim();
}

const HAS_WORDS = /[^\d\s+().\-/]/;

function countryOf(language: Language): CountryCode {
  const country = countryHere();
  return country !== undefined && isCountry(country) ? country : COUNTRY[language];
}

const COUNTRY = { en: 'GB', da: 'DK', sv: 'SE' } as const;

/** A country that the rules of numbers don't know is read as none. */
function isCountry(text: string): text is CountryCode {
  return /^[A-Z]{2}$/.test(text);
}
