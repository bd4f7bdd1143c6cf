/** Which texts of a contact may be searched: all but what was told in confidence. */
import type { Contact } from '../domain/contact.ts';
import type { Sphere } from '../domain/sphere.ts';

/** Every text of the card and the names of its spheres, joined by line breaks; phone numbers as digits alone, too. */
export function searchTexts(contact: Contact, spheres: readonly Pick<Sphere, 'name'>[]): string {
  return [...nameTexts(contact), ...reachTexts(contact), ...ownTexts(contact), ...spheres.map(({ name }) => name)]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

function nameTexts(contact: Contact): readonly (string | undefined)[] {
  const { displayName, prefix, givenName, middleName, familyName, suffix, nicknames } = contact;
  const { organization, orgUnits, jobTitle } = contact;
  return [displayName, prefix, givenName, middleName, familyName, suffix, ...nicknames].concat(
    organization,
    orgUnits,
    jobTitle,
  );
}

function reachTexts(contact: Contact): readonly string[] {
  const { emails, phones, urls, addresses, matchKeys } = contact;
  return [
    ...[...emails, ...phones, ...urls].flatMap(({ label, value }) => [label, value]),
    ...phones.map(({ value }) => value.replaceAll(/\D/g, '')),
    ...addresses.flatMap((address) => Object.values(address)),
    ...matchKeys,
  ];
}

function ownTexts(contact: Contact): readonly (string | undefined)[] {
  const { dates, extra, notes, metThrough, competences, interests, offers, seeks, tags } = contact;
  return [
    ...dates.map(({ label }) => label),
    ...extra.flatMap(({ name, value }) => [name, value]),
    ...[competences, interests, offers, seeks, tags].flat(),
    notes,
    metThrough,
  ];
}
