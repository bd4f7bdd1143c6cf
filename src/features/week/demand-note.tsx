/** Honest words when the rhythms ask for more than one said, with the way out reckoned. */
import type { WayOut } from '../../domain/capacity.ts';
import { capitalized } from '../../i18n/format.ts';
import type { FirstMessages } from '../../i18n/messages.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './demand-note.module.css';
import { useDemandNote } from './use-demand-note.ts';

export function DemandNote() {
  const messages = useFirstMessages();
  const model = useDemandNote();
  if (model === undefined) return null;
  const { demand: words } = messages.week;
  const { number } = messages.words;
  return (
    <Section title={words.title}>
      <Wash>
        <p>
          {words.text(number(model.demand), number(model.capacity))}
          {model.wayOut && ` ${wayOutText(model.wayOut, messages)}`}
        </p>
        <div className={styles['acts']}>
          <LinkButton to={paths.settings} look="plain">
            {words.act}
          </LinkButton>
          <Button look="plain" onClick={() => void model.waveAway()}>
            {words.later}
          </Button>
        </div>
      </Wash>
    </Section>
  );
}

function wayOutText(wayOut: WayOut, { week, words, language }: FirstMessages): string {
  if (wayOut.kind === 'raise') return week.demand.raise(words.number(wayOut.capacity));
  const rhythm = capitalized(language, words.rhythm(wayOut.rhythm));
  return week.demand.loosen(rhythm, wayOut.tie, words.number(Math.ceil(wayOut.demand)));
}
