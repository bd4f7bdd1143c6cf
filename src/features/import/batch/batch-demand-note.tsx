/** Honest words on what the batch would demand a week, with the way out reckoned and ready to take. */
import type { Span } from '../../../domain/calendar-date.ts';
import { capitalized } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';
import styles from './batch-demand-note.module.css';
import type { BatchDemand } from './batch-demand.ts';

type BatchDemandNoteProps = { readonly demand: BatchDemand; readonly onTake: (rhythm: Span) => void };

export function BatchDemandNote({ demand, onTake }: BatchDemandNoteProps) {
  const { importing, words, language } = useMessages();
  const said = importing.demand;
  if (demand.kind !== 'reckoned') {
    return (
      <Wash>
        <p>{said[demand.kind]}</p>
      </Wash>
    );
  }
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
        {!fits && !wayOut && said.noWayOut}
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
