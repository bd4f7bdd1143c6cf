/** Sorting ten of those of whom nobody has said yet how close they are. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Sorter } from '../../../person/sorter.tsx';
import { countUnsorted } from '../../../store/sorting.ts';
import { Soft } from '../../../ui/layout/soft.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const sortTen: Thing = {
  code: 'sort-ten',
  need: async (database) => (await countUnsorted(database, TEN)) / TEN,
  title: ({ checkIn }) => checkIn.thing.sort,
  Offer: SortTen,
};

const TEN = 10;

function SortTen({ onDone }: ThingProps) {
  const { checkIn: words } = useMessages();
  return (
    <>
      <Soft>{words.thing.sortText}</Soft>
      <Sorter limit={TEN} onDone={onDone} />
    </>
  );
}
