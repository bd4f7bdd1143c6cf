/** One person in the list: a link to their page, or, while one is selecting, a box to check. */
import { paths } from '../../paths.ts';
import { PersonFacts, type PersonFactsProps } from './person-facts.tsx';
import styles from './person-line.module.css';
import { CheckLine } from '../../ui/fields/check-line.tsx';

type PersonLineProps = PersonFactsProps & {
  /** Where a letter begins. */
  readonly letter: string | undefined;
  /** While one is selecting: whether they are selected, and what checking the line does. */
  readonly check: { readonly isOn: boolean; readonly onCheck: (isRange: boolean) => void } | undefined;
};

export function PersonLine({ letter, check, ...facts }: PersonLineProps) {
  const { id } = facts.row;
  return (
    <>
      {letter !== undefined && (
        <span className={styles['letter']} aria-hidden>
          {letter}
        </span>
      )}
      {check === undefined ? (
        <a href={`#${paths.contact(id)}`} className={styles['line']} data-person={id}>
          <PersonFacts {...facts} />
        </a>
      ) : (
        <CheckLine checked={check.isOn} onCheck={check.onCheck}>
          <PersonFacts {...facts} />
        </CheckLine>
      )}
    </>
  );
}
