/** The People tab: everyone, found while one types, sorted and narrowed down as one likes. */
import { Settings, UserPlus } from 'lucide-react';
import { usePeople } from '../../hooks/use-people.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { MadeUpNote } from '../../person/made-up-note.tsx';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Finder } from './finder.tsx';
import { NobodyYet } from './nobody-yet.tsx';
import { SelectToggle } from './select/select-toggle.tsx';
import { useSelection } from './select/use-selection.ts';
import { usePeopleQuery } from './use-people-query.ts';
import { WaysOn } from './ways-on.tsx';

export function ContactsScreen() {
  const { contacts: words, app } = useMessages();
  const [query, setQuery] = usePeopleQuery();
  const list = usePeople(query);
  const [selection, select] = useSelection();
  return (
    <Page
      title={words.title}
      acts={
        <>
          {list !== undefined && list.total > 0 && <SelectToggle selection={selection} onStart={() => select()} />}
          {selection === undefined && (
            <>
              <IconLink icon={UserPlus} label={words.add} to={paths.newContact} />
              <IconLink icon={Settings} label={app.settings} to={paths.settings} />
            </>
          )}
        </>
      }
    >
      <MadeUpNote />
      {list === undefined && <Skeleton shape="rows" />}
      {list?.total === 0 && <NobodyYet />}
      {selection === undefined && <WaysOn list={list} query={query} />}
      {list !== undefined && list.total > 0 && (
        <Finder list={list} query={query} onChange={setQuery} selection={selection} onSelect={select} />
      )}
    </Page>
  );
}
