/** What came of a purpose in a year: each outcome with how often and with whom, and the time it took. */
import { nameToShow } from '../domain/contact.ts';
import type { OutcomeWith } from '../domain/purpose-outcomes.ts';
import { listOf } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { PurposePage } from '../store/purpose-page.ts';
import { Row } from '../ui/layout/row.tsx';
import { Skeleton } from '../ui/layout/skeleton.tsx';
import { Soft } from '../ui/layout/soft.tsx';

export function CameList({ page }: { readonly page: PurposePage }) {
  const messages = useMessages();
  const { purposes, words: common, giving } = messages;
  const words = purposes.page;
  if (page.came === undefined) return <Skeleton shape="rows" />;
  const { outcomes, encounters, minutes } = page.came;
  const time = minutes === 0 ? undefined : giving.time.length(minutes);
  return (
    <>
      {outcomes.length === 0 ? (
        <Soft>{words.cameNone}</Soft>
      ) : (
        <ul>
          {outcomes.map((each) => (
            <Row key={each.outcome} title={common.outcome[each.outcome]} note={withWhom(each, page, messages)} />
          ))}
        </ul>
      )}
      {encounters > 0 && <Soft small>{words.spent(encounters, common.number(encounters), time)}</Soft>}
    </>
  );
}

/** 'three times, with Helle Kjær and the study circle'. */
function withWhom(
  { times, contactIds, networkIds }: OutcomeWith,
  { contacts, networks }: PurposePage,
  { purposes: { page: words }, words: common, language }: Messages,
): string {
  const people = contactIds.flatMap((id) => contacts.filter((contact) => contact.id === id).map(nameToShow));
  const groups = networkIds.flatMap((id) => networks.filter((network) => network.id === id).map(({ name }) => name));
  return words.with(words.times(times, common.number(times)), listOf(language, [...people, ...groups]));
}
