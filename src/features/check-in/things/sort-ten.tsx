/** Sorting ten of those of whom nobody has said yet how close they are. */
import { capitalized } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Sorter } from '../../../person/sorter.tsx';
import { countUnsorted } from '../../../store/sorting.ts';
import type { Thing, ThingProps } from './thing.ts';

export const sortTen: Thing = {
  code: 'sort-ten',
  need: async (database) => (await countUnsorted(database, TEN)) / TEN,
  title: ({ checkIn }) => checkIn.thing.sort,
  Offer: SortTen,
  outcome: ({ checkIn, words, language }, count) =>
    checkIn.close.sorted(count, capitalized(language, words.number(count))),
};

const TEN = 10;

function SortTen({ onDone }: ThingProps) {
  const { checkIn: words } = useMessages();
  return <Sorter limit={TEN} doneLabel={words.on} onDone={onDone} />;
}
