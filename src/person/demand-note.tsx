/** Honest words on what some people would ask for a week, with the way out reckoned and ready to take. */
import type { Span } from '../domain/calendar-date.ts';
import type { DemandBeside } from '../domain/capacity.ts';
import { capitalized } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { Wash } from '../ui/layout/wash.tsx';
import styles from './demand-note.module.css';

type DemandNoteProps = {
  readonly demand: DemandBeside;
  /** What to say when no rhythm makes it fit. */
  readonly noWayOut: string;
  readonly onTake: (rhythm: Span) => void;
};

export function DemandNote({ demand, noWayOut, onTake }: DemandNoteProps) {
  const { demand: said, words, language } = useMessages();
  const { more, before, capacity, wayOut } = demand;
  const number = (signs: number): string => words.number(Math.ceil(signs));
  const fits = before + more <= capacity;
  return (
    <Wash>
      <p>
        {before === 0
          ? said.alone(number(more), number(capacity))
          : said.onTop(number(more), number(before), number(capacity))}{' '}
        {fits ? said.fits : said.exceeds}{' '}
        {wayOut && said.wayOut(capitalized(language, words.rhythm(wayOut.rhythm)), number(wayOut.demand))}
        {!fits && !wayOut && noWayOut}
      </p>
      {wayOut && (
        <div className={styles['act']}>
          <Button look="plain" onClick={() => onTake(wayOut.rhythm)}>
            {said.take(words.rhythm(wayOut.rhythm))}
          </Button>
        </div>
      )}
    </Wash>
  );
}
