/** The rest of what is known of someone, for those who look for it. */
import { listOf } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { languageName } from '../../i18n/language-names.ts';
import type { LabelledFact } from './labelled-list.tsx';

export function moreFacts(page: ContactPage, messages: Messages): readonly LabelledFact[] {
  const { contact } = page;
  const { contact: words } = messages;
  const told: readonly (readonly [label: string, value: string | undefined])[] = [
    [words.nicknames, listed(messages, contact.nicknames)],
    [words.tags, listed(messages, contact.tags)],
    [words.metThrough, contact.metThrough],
    [words.introducedBy, page.names.get(contact.introducedById ?? '')],
    [words.level, contact.level && (page.settings.levelLabels[contact.level] ?? messages.words.level[contact.level])],
    [words.reachOfPlace, contact.reach && messages.words.reach[contact.reach]],
    [words.language, contact.language && languageName(contact.language, messages.language)],
    [words.quickHelp, yes(messages, contact.quickHelp)],
    [words.distance, yes(messages, contact.distance)],
    ...contact.extra.map(({ name, value }) => [name, value] as const),
  ];
  return told.flatMap(([label, value], place) =>
    value === undefined || value === '' ? [] : [{ key: `${label} ${place}`, label, value }],
  );
}

function listed(messages: Messages, list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : listOf(messages.language, list);
}

function yes(messages: Messages, fact: boolean | undefined): string | undefined {
  return fact === true ? messages.log.answers.yes : undefined;
}
