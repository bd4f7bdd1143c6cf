/**
 * Phone numbers as one key each, so that '22 33 44 55', '0045 22334455' and '+45 22 33 44 55' are the same. Numbers are
 * kept as they were typed; only the key is E.164. Heavy (the rules of all countries): load it lazily on the main thread.
 */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

export type { CountryCode };

/**
 * The E.164 form of a number ('+4522334455'), national ones read as `defaultCountry` writes them. A number that names
 * its country but is too short for it keeps its digits ('+15550199'). Undefined for anything else. Source of the rules:
 * Google's libphonenumber, by libphonenumber-js.
 */
export function phoneKey(text: string, defaultCountry: CountryCode): string | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const international = text.trim().replace(/^00/, '+');
  const digits = international.replaceAll(/[\s().\-/]/g, '');
  if (WITHOUT_TRUNK.test(digits)) return digits;
  const national = NATIONAL[defaultCountry];
  const own = national?.form.exec(digits)?.[1];
  return own === undefined ? libraryKey(international, defaultCountry, digits) : `${national?.code}${own}`;
}

const MOST_LETTERS = 40;

/** Whole numbers of Denmark, Norway and North America, which have no trunk prefix to lose, need no library. */
const WITHOUT_TRUNK = /^\+(?:4[57][2-9]\d{7}|1[2-9]\d{9})$/;

/** Ordinary national numbers of the three countries whose languages the app speaks or reads most. */
const NATIONAL: { readonly [Country in CountryCode]?: { readonly form: RegExp; readonly code: string } } = {
  DK: { form: /^([2-9]\d{7})$/, code: '+45' },
  NO: { form: /^([2-9]\d{7})$/, code: '+47' },
  SE: { form: /^0([1-9]\d{6,8})$/, code: '+46' },
};

function libraryKey(text: string, country: CountryCode, digits: string): string | undefined {
  const number = parsePhoneNumberFromString(text.replace('(0)', ''), country);
  if (number?.isPossible() === true) return number.number;
  return /^\+\d{7,15}$/.test(digits) ? digits : undefined;
}
