/** Selects everyone the list shows, or lets them go: a box that is half full while only some of them are selected. */
import { hasFilter } from '../../../domain/people-query.ts';
import type { PeopleList } from '../../../hooks/people-client.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useCounts } from '../use-counts.ts';
import styles from './all-box.module.css';
import { MOST_SELECTED, useListedIds } from './use-listed-ids.ts';
import type { Selection } from './use-selection.ts';

type AllBoxProps = { readonly list: PeopleList; readonly selection: Selection };

export function AllBox({ list, selection }: AllBoxProps) {
  const { many } = useMessages();
  const counts = useCounts();
  const ids = useListedIds(list).slice(0, MOST_SELECTED);
  const selected = ids.filter((id) => selection.ids.has(id)).length;
  const isAll = selected === ids.length;

  function label(): string {
    if (list.count > MOST_SELECTED) return many.all.first(counts.bare(MOST_SELECTED));
    if (list.count === 1) return many.all.one;
    const isWhole = list.look.query.text.trim() === '' && !hasFilter(list.look.query);
    return isWhole ? many.all.whole(counts.inText(list.count)) : many.all.fitting(counts.word(list.count));
  }
  return (
    <label className={styles['all']}>
      <input
        type="checkbox"
        className={styles['box']}
        ref={(box) => {
          if (box !== null) box.indeterminate = selected > 0 && !isAll;
        }}
        checked={isAll}
        onChange={() => selection.setAll(ids, !isAll)}
      />
      {label()}
    </label>
  );
}
