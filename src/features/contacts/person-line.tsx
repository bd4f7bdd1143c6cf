/** One person in the list: a link to their page, or, while one is selecting, a box to check. */
import { paths } from '../../paths.ts';
import { PersonFacts, type PersonFactsProps } from './person-facts.tsx';
import styles from './person-line.module.css';
import { CheckLine } from './select/check-line.tsx';
import type { Selection } from './select/use-selection.ts';

type PersonLineProps = PersonFactsProps & {
  /** Where a letter begins. */
  readonly letter: string | undefined;
  readonly selection: Selection | undefined;
};

export function PersonLine({ letter, selection, ...facts }: PersonLineProps) {
  const { id } = facts.row;
  return (
    <>
      {letter !== undefined && (
        <span className={styles['letter']} aria-hidden>
          {letter}
        </span>
      )}
      {selection === undefined ? (
        <a href={`#${paths.contact(id)}`} className={styles['line']} data-person={id}>
          <PersonFacts {...facts} />
        </a>
      ) : (
        <CheckLine id={id} checked={selection.ids.has(id)} onToggle={selection.toggle}>
          <PersonFacts {...facts} />
        </CheckLine>
      )}
    </>
  );
}
