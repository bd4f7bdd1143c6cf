/** What an opened backup shows: how many people, all of them by name with a search, and the ways to take them along. */
import type { BackupContents } from '../formats/backup/read-backup.ts';
import { writeGoogle } from '../formats/csv/write-google.ts';
import { writeOwn } from '../formats/csv/write-own.ts';
import type { reader } from '../i18n/en/reader.ts';
import { button, element, labelled } from './element.ts';
import { peopleIn, type People } from './people.ts';
import { personDetails } from './person-details.ts';

/** The people, and a line that says how many there are. */
export function peopleView(contents: BackupContents, words: typeof reader, locale: string) {
  const people = peopleIn(contents.tables, locale);
  const day = new Date(contents.header.madeAt).toLocaleDateString(locale, { dateStyle: 'long' });
  const said = [words.opened(words.people(people.persons.length), day)];
  if (contents.unreadCount > 0) said.push(words.unread(contents.unreadCount));
  return { said: said.join(' '), nodes: [saving(people, words), ...list(people, words)] };
}

function saving(people: People, words: typeof reader): HTMLElement {
  const own = () => save('livstegn.csv', writeOwn(people, { withConfidential: true }));
  const google = () => save('livstegn-google.csv', writeGoogle(people.contacts));
  return element(
    'div',
    { className: 'saving' },
    element('p', {}, button(words.saveOwn, own), element('small', {}, words.saveOwnHint)),
    element('p', {}, button(words.saveGoogle, google), element('small', {}, words.saveGoogleHint)),
  );
}

function list({ persons }: People, words: typeof reader): readonly Node[] {
  const rows = persons.map((person) => ({ name: person.name.toLocaleLowerCase(), row: personDetails(person, words) }));
  const search = element('input', { type: 'search' });
  const found = element('p', { className: 'soft' });
  found.setAttribute('aria-live', 'polite');
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    for (const { name, row } of rows) row.hidden = !name.includes(wanted);
    found.textContent = wanted === '' ? '' : words.found(rows.filter(({ row }) => !row.hidden).length, rows.length);
  });
  return [labelled(words.search, search), found, element('ul', { className: 'people' }, ...rows.map(({ row }) => row))];
}

function save(name: string, text: string): void {
  const link = element('a', {});
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
}
