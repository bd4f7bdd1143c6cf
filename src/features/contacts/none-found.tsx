/** Nobody fits: what may be the reason, and the way to write that person down. */
import { useLocation } from 'wouter';
import { EVERYONE, hasFilter, type PeopleQuery } from '../../domain/people-query.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { carrying } from '../../platform/carried-name.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';

type NoneFoundProps = { readonly query: PeopleQuery; readonly onChange: (query: PeopleQuery) => void };

export function NoneFound({ query, onChange }: NoneFoundProps) {
  const { contacts } = useMessages();
  const words = contacts.noneFound;
  const [, goTo] = useLocation();
  const text = query.text.trim();
  const isFiltered = hasFilter(query);
  const everyone = (
    <Button onClick={() => onChange({ ...EVERYONE, text: query.text, sort: query.sort })}>{contacts.everyone}</Button>
  );
  if (text === '') return <Empty title={words.filterTitle} text={words.filterText} act={everyone} />;
  return (
    <Empty
      title={words.title(text)}
      text={isFiltered ? words.alsoFiltered : words.text}
      act={
        <Acts stacked>
          {isFiltered && everyone}
          <Button onClick={() => goTo(paths.newContact, { state: carrying(text) })}>{words.add(text)}</Button>
        </Acts>
      }
    />
  );
}
