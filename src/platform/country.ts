/** The country that the phone is in or set to, for numbers that stand without a country code. */

/** Its two letters, such as 'DK': by the time zone in the North, else by the first language that names one. */
export function countryHere(): string | undefined {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return COUNTRIES[timeZone] ?? navigator.languages.map(regionOf).find((region) => region !== undefined);
}

/** A phone in Denmark is often set to British English; its clock isn't. */
const COUNTRIES: { readonly [timeZone: string]: string } = {
  'Europe/Copenhagen': 'DK',
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Helsinki': 'FI',
};

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
