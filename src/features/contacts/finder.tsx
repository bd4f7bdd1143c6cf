/** The list of people with what finds them: the search box, the chosen filters, how many there are. */
import { useRef } from 'react';
import { whenOpened } from '../../person/when-opened.tsx';
import { FilterButton } from './filter-button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FinderFacts } from './finder-facts.tsx';
import type { FinderProps } from './finder-props.ts';
import styles from './finder.module.css';
import { NoneFound } from './none-found.tsx';
import { PeopleItems } from './people-items.tsx';
import { SearchBox } from './search-box.tsx';
import { AllBox } from './select/all-box.tsx';
import { useHold } from './select/use-hold.ts';
import type { Selection } from './select/use-selection.ts';
import { useArrowKeys } from './use-arrow-keys.ts';

type SelectProps = {
  /** Undefined while one isn't selecting. */
  readonly selection: Selection | undefined;
  readonly onSelect: (id: string) => void;
};

const SelectBar = whenOpened(async () => (await import('./select/select-bar.tsx')).SelectBar);

export function Finder({ list, query, onChange, selection, onSelect }: FinderProps & SelectProps) {
  const place = useRef<HTMLDivElement>(null);
  useArrowKeys(place);
  useHold(place, onSelect);

  function search(text: string): void {
    window.scrollTo(0, Math.min(window.scrollY, place.current?.offsetTop ?? 0));
    onChange({ ...query, text });
  }
  return (
    <div ref={place} className={styles['finder']}>
      <div className={styles['head']}>
        <SearchBox text={query.text} onChange={search} />
        <FilterButton list={list} query={query} onChange={onChange} />
        {selection && list.count > 0 && <AllBox list={list} selection={selection} />}
      </div>
      <FilterChips list={list} query={query} onChange={onChange} />
      <FinderFacts list={list} query={query} isSelecting={selection !== undefined} />
      {list.count === 0 ? (
        <NoneFound query={query} onChange={onChange} />
      ) : (
        <PeopleItems list={list} selection={selection} />
      )}
      {selection && <SelectBar list={list} selection={selection} />}
    </div>
  );
}
