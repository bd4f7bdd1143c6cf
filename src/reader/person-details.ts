/** One person, to be unfolded: fields and history are made when somebody looks at them. */
import type { Interaction } from '../domain/interaction.ts';
import type { reader } from '../i18n/en/reader.ts';
import { knownWord } from '../i18n/known-word.ts';
import { element } from './element.ts';
import type { Person } from './people.ts';
import { valueText } from './value-text.ts';

/** The folded person. */
export function personDetails(person: Person, words: typeof reader): HTMLElement {
  const details = element('details', {}, element('summary', {}, person.name));
  details.addEventListener('toggle', () => details.append(...inside(person, words)), { once: true });
  return element('li', {}, details);
}

function inside(person: Person, words: typeof reader): readonly Node[] {
  const { contact, spheres, photo, history } = person;
  const fields = { ...contact, spheres };
  const list = element('dl', {});
  for (const [field, value] of Object.entries(fields)) {
    const text = HIDDEN.has(field) ? '' : valueText(value, words);
    if (text !== '') list.append(element('dt', {}, knownWord(words.fields, field) ?? field), element('dd', {}, text));
  }
  const rows = history.map((row) => element('li', {}, momentText(row, words)));
  const told = rows.length > 0 ? element('ul', {}, ...rows) : element('p', {}, words.noHistory);
  return [...(photo === undefined ? [] : [picture(photo)]), list, element('h2', {}, words.history), told];
}

function momentText(row: Interaction, words: typeof reader): string {
  const day =
    row.precision === 'year' ? row.day.slice(0, 4) : row.precision === 'month' ? row.day.slice(0, 7) : row.day;
  return [day, knownWord(words.channels, row.channel) ?? row.channel, row.note].filter(Boolean).join(' · ');
}

function picture(photo: Blob): HTMLImageElement {
  const image = element('img', {});
  image.alt = '';
  image.src = URL.createObjectURL(photo);
  return image;
}

/** What says nothing to people, is shown elsewhere, or is reckoned from the history. */
const HIDDEN: ReadonlySet<string> = new Set(
  [
    'id createdAt updatedAt rev deletedAt displayName sphereIds purposeIds matchKeys dayKeys rhythmSince setAside tieAnswers',
    'introducedById snoozedUntil restingSince lastFullOn lastLightOn lastTriedOn triesSince balanceShown madeUp',
  ].flatMap((names) => names.split(' ')),
);
