/** What is chosen between, in words: what a field is called, and what a contact says in it. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { MergeField } from '../../domain/merge-choice.ts';
import { capitalized, localeOf, yearlyDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Comparison } from '../../store/merging/comparison.ts';

/** 'Name', 'Workplace or organization'. */
export function fieldLabel(field: MergeField, { contact, contactForm, duplicates }: Messages): string {
  const labels: { readonly [Field in MergeField]: string } = {
    name: contactForm.name,
    organization: contactForm.organization,
    jobTitle: contactForm.jobTitle,
    birthday: contact.birthday,
    tie: contact.howClose,
    rhythm: contact.howOften,
    resting: duplicates.suggestions,
    metThrough: contact.metThrough,
    introducedBy: contact.introducedBy,
    level: contact.level,
    reach: contact.reachOfPlace,
    language: contact.language,
  };
  return labels[field];
}

type Known = Pick<Comparison, 'settings' | 'names'>;

/** What a contact says in a field; '' when nothing. */
export function fieldText(field: MergeField, contact: Contact, known: Known & { readonly messages: Messages }): string {
  const { messages, settings, names } = known;
  const { words, language, duplicates } = messages;
  const texts: { readonly [Field in MergeField]: () => string | undefined } = {
    name: () => nameToShow(contact),
    organization: () => [contact.organization, ...contact.orgUnits].filter(Boolean).join(' · '),
    jobTitle: () => contact.jobTitle,
    birthday: () => contact.birthday && yearlyDay(language, contact.birthday),
    tie: () => contact.tie && words.tie[contact.tie],
    rhythm: () => contact.rhythm && capitalized(language, words.rhythm(contact.rhythm)),
    resting: () => duplicates.resting[contact.restingSince === undefined ? 'awake' : 'resting'],
    metThrough: () => contact.metThrough,
    introducedBy: () => names.get(contact.introducedById ?? ''),
    level: () => contact.level && (settings.levelLabels[contact.level] ?? words.level[contact.level]),
    reach: () => contact.reach && words.reach[contact.reach],
    language: () => contact.language && languageText(contact.language, messages),
  };
  return texts[field]() ?? '';
}

function languageText(tag: string, { language }: Messages): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
