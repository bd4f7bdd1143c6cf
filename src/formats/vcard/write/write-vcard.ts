/**
 * A contact as a vCard: 3.0 (RFC 2426), which most phones read best, or 4.0 (RFC 6350). What neither version has a
 * place for stays here: tie, rhythm, spheres, what has been between the two.
 */
import { nameToShow, type Contact } from '../../../domain/contact.ts';
import { contentLine, escapedText, plainValue } from '../../content-line.ts';
import { birthdayProperty, dateProperties } from './day.ts';
import { extraProperties } from './extra.ts';
import { labelled } from './label.ts';
import { pictureProperty, type CardPicture } from './picture.ts';
import { linesOf, partedProperty, textProperty, type Property, type VcardVersion } from './property.ts';

export type VcardOptions = {
  readonly version: VcardVersion;
  readonly photo?: CardPicture;
  /** Whether what one wrote about them goes along: notes, tags and what other files said. */
  readonly withNotes: boolean;
  /** Whether confidential notes go along too: as a note that our own reader knows apart. */
  readonly withConfidential: boolean;
};

/** The text of one card, in lines of at most 75 octets that end in CRLF. The contact is taken as it is, trash or not. */
export function writeVcard(contact: Contact, options: VcardOptions): string {
  const { version, photo, withNotes, withConfidential } = options;
  const properties = [
    ...nameProperties(contact, version),
    ...workProperties(contact),
    ...reachProperties(contact, version),
    ...(contact.birthday === undefined ? [] : [birthdayProperty(contact.birthday, version)]),
    ...dateProperties(contact.dates, version),
    ...(version === '4.0' ? textProperty('LANG', contact.language) : []),
    ...(withNotes ? noteProperties(contact) : []),
    ...(withNotes && version === '4.0' ? knowledgeProperties(contact) : []),
    ...(withConfidential ? confidentialProperties(contact) : []),
    ...(photo === undefined ? [] : [pictureProperty(photo, version)]),
    { name: 'UID', value: `urn:uuid:${plainValue(contact.id)}` },
    ...revisionProperties(contact, version),
  ];
  const [begin, end] = [contentLine('BEGIN', 'VCARD'), contentLine('END', 'VCARD')];
  return `${begin}${contentLine('VERSION', version)}${linesOf(properties)}${end}`;
}

function nameProperties(contact: Contact, version: VcardVersion): readonly Property[] {
  const { familyName, givenName, middleName, prefix, suffix, nicknames } = contact;
  const parts = partedProperty('N', [familyName, givenName, middleName, prefix, suffix]);
  return [
    { name: 'FN', value: escapedText(nameToShow(contact)) },
    ...(version === '3.0' && parts.length === 0 ? [undividedName(contact)] : parts),
    ...listProperty('NICKNAME', nicknames),
  ];
}

/** 3.0 must have N, and phones go by it alone: a name in one piece stands as the given one, unless it is a firm's. */
function undividedName(contact: Contact): Property {
  const name = nameToShow(contact);
  return { name: 'N', value: name === contact.organization ? ';;;;' : `;${escapedText(name)};;;` };
}

function workProperties({ organization, orgUnits, jobTitle }: Contact): readonly Property[] {
  return [...partedProperty('ORG', [organization, ...orgUnits]), ...textProperty('TITLE', jobTitle)];
}

function reachProperties({ phones, emails, urls, addresses }: Contact, version: VcardVersion): readonly Property[] {
  return [
    ...phones.map(({ label, value }) => ({
      name: 'TEL',
      value: escapedText(value),
      ...labelled('phone', label, version),
    })),
    ...emails.map(({ label, value }) => ({
      name: 'EMAIL',
      value: escapedText(value),
      ...labelled('other', label, version),
    })),
    ...urls.map(({ label, value }) => ({
      name: 'URL',
      value: plainValue(value),
      ...labelled('other', label, version),
    })),
    ...addresses.map(({ label, poBox, extended, street, city, region, postcode, country }) => ({
      name: 'ADR',
      value: [poBox, extended, street, city, region, postcode, country].map(escapedText).join(';'),
      ...labelled('other', label, version),
    })),
  ];
}

function noteProperties({ notes, tags, extra }: Contact): readonly Property[] {
  return [...textProperty('NOTE', notes), ...listProperty('CATEGORIES', tags), ...extraProperties(extra)];
}

/** What they care about and are good at, for which 4.0 was given properties (RFC 6715). */
function knowledgeProperties({ interests, competences }: Contact): readonly Property[] {
  return [
    ...interests.flatMap((interest) => textProperty('INTEREST', interest)),
    ...competences.flatMap((competence) => textProperty('EXPERTISE', competence)),
  ];
}

function confidentialProperties({ confidentialNotes }: Contact): readonly Property[] {
  if (confidentialNotes === undefined || confidentialNotes === '') return [];
  return [{ name: 'NOTE', parameters: [CONFIDENTIAL], value: escapedText(confidentialNotes) }];
}

/** By this our own reader knows a note that was told in confidence, where it would else become an ordinary one. */
const CONFIDENTIAL = 'X-LIVSTEGN=confidential';

function listProperty(name: string, texts: readonly string[]): readonly Property[] {
  const present = texts.filter((text) => text !== '');
  return present.length === 0 ? [] : [{ name, value: present.map(escapedText).join(',') }];
}

/** When the card was last changed; 4.0 has its instants without hyphens and colons. */
function revisionProperties({ updatedAt }: Contact, version: VcardVersion): readonly Property[] {
  const instant = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(updatedAt)?.[1];
  if (instant === undefined) return [];
  return [{ name: 'REV', value: `${version === '3.0' ? instant : instant.replaceAll(/[-:]/g, '')}Z` }];
}
