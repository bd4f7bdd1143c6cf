/** How far one has come, in words; what it adds up to; the way back of one step; and what could not be saved. */
import { nameToShow } from '../../domain/contact.ts';
import { useDemand } from '../../hooks/use-people.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { countsOf } from './sitting.ts';
import styles from './sort-progress.module.css';
import { TakeBack } from './take-back.tsx';
import type { SittingActs } from './use-sitting.ts';

export function SortProgress({ acts }: { readonly acts: SittingActs }) {
  const { sort: words, language } = useMessages();
  const { failure, waiting } = acts.sitting;
  const number = (count: number): string => numberText(language, count);
  const { sorted } = countsOf(acts.sitting);
  const left = number(waiting.length);
  return (
    <>
      <div className={styles['progress']}>
        <div>
          <Soft>{sorted === 0 ? words.start(left) : words.progress(number(sorted), left)}</Soft>
          <DemandLine />
        </div>
        <TakeBack acts={acts} look="plain" />
      </div>
      {failure !== undefined && <p role="alert">{words.failed[failure.kind](nameToShow(failure.contact))}</p>}
    </>
  );
}

function DemandLine() {
  const { mercy, words } = useMessages();
  const known = useDemand();
  if (known === undefined || known.demand <= known.capacity) return null;
  return <Soft small>{mercy.demand.text(words.number(Math.ceil(known.demand)), words.number(known.capacity))}</Soft>;
}
