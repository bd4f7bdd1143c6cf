/** The one person that two would become, fact by fact, as it is shown before anything happens. */
import type { Contact, Labelled } from '../../domain/contact.ts';
import { MERGE_FIELDS } from '../../domain/merge-choice.ts';
import { listOf, yearlyDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Comparison } from '../../store/merging/comparison.ts';
import { fieldLabel, fieldText } from './field-text.ts';

export type Fact = { readonly key: string; readonly label: string; readonly lines: readonly string[] };
type Said = Omit<Fact, 'key'>;

/** All that the result says, but for its name; each fact has at least one line. */
export function resultFacts(result: Contact, comparison: Comparison, messages: Messages): readonly Fact[] {
  const facts = [
    ...reachFacts(result, messages),
    ...chosenFacts(result, comparison, messages),
    ...listFacts(result, comparison, messages),
    ...noteFacts(result, messages),
    ...result.extra.map(({ name, value }): Said => ({ label: name, lines: [value] })),
    { label: messages.contact.between, lines: [messages.duplicates.noted(comparison.talks.together)] },
  ];
  return facts
    .filter(({ lines }) => lines.some((line) => line !== ''))
    .map(({ label, lines }, place) => ({ key: `${label} ${place}`, label, lines }));
}

function reachFacts(result: Contact, { contact, contactForm, language }: Messages): readonly Said[] {
  const labelled = ({ label, value }: Labelled) => (label === '' ? value : `${value} (${contact.labelText(label)})`);
  return [
    { label: contactForm.phones, lines: result.phones.map(labelled) },
    { label: contactForm.emails, lines: result.emails.map(labelled) },
    { label: contactForm.urls, lines: result.urls.map(labelled) },
    {
      label: contactForm.addresses,
      lines: result.addresses.map(({ street, extended, poBox, postcode, city, region, country }) =>
        [street, extended, poBox, `${postcode} ${city}`.trim(), region, country].filter(Boolean).join(', '),
      ),
    },
    {
      label: contact.days,
      lines: result.dates.map((date) => `${contact.labelText(date.label)}: ${yearlyDay(language, date)}`),
    },
  ];
}

function chosenFacts(result: Contact, comparison: Comparison, messages: Messages): readonly Said[] {
  const isUsual = result.restingSince === undefined;
  return MERGE_FIELDS.filter((field) => field !== 'name' && !(field === 'resting' && isUsual)).map((field) => ({
    label: fieldLabel(field, messages),
    lines: [fieldText(field, result, { ...comparison, messages })],
  }));
}

function listFacts(
  result: Contact,
  { spheres }: Comparison,
  { contact, contactForm, language }: Messages,
): readonly Said[] {
  const known = result.sphereIds.flatMap((id) => spheres.get(id)?.name ?? []);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [contact.nicknames, result.nicknames],
    [contactForm.spheres, known],
    [contact.offers, result.offers],
    [contact.seeks, result.seeks],
    [contact.competences, result.competences],
    [contact.interests, result.interests],
    [contact.tags, result.tags],
  ];
  return lists.map(([label, list]) => ({ label, lines: [listOf(language, list)] }));
}

/** What was told in confidence is shown on the person's page alone; here it is only said that it is kept. */
function noteFacts(result: Contact, { contact, duplicates }: Messages): readonly Said[] {
  const standing = result.standing === undefined ? [] : [contact.standings[result.standing]];
  return [
    { label: contact.standing, lines: standing },
    { label: contact.notes, lines: result.notes === undefined ? [] : result.notes.split('\n') },
    {
      label: contact.confidentialNotes,
      lines: result.confidentialNotes === undefined ? [] : [duplicates.keptApart],
    },
  ];
}
