/** Honest words when the rhythms ask for more than one said, and the ways out as they were reckoned, each one tap away. */
import type { WayOut } from '../../domain/capacity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './demand-offer.module.css';
import { loosenText, useWayOut } from './use-way-out.ts';
import type { DemandNoteModel } from './use-demand-note.ts';

export function DemandOffer({ note }: { readonly note: DemandNoteModel }) {
  const messages = useMessages();
  const take = useWayOut();
  const { demand: words } = messages.mercy;
  const { number } = messages.words;
  const [gentlest] = note.waysOut;
  return (
    <Section title={words.title}>
      <Wash>
        <p>
          {words.text(number(note.demand), number(note.capacity))}
          {gentlest && ` ${wayOutText(gentlest, messages)}`}
        </p>
      </Wash>
      <Acts stacked>
        {note.waysOut.map((way) => (
          <Button key={way.kind === 'raise' ? way.kind : way.tie} wide onClick={() => void take(way)}>
            {way.kind === 'raise' ? words.raise(number(way.capacity)) : loosenText(way, messages)}
          </Button>
        ))}
      </Acts>
      <div className={styles['aside']}>
        <LinkButton to={paths.settings} look="plain">
          {words.look}
        </LinkButton>
        <Button look="plain" onClick={() => void note.waveAway()}>
          {words.later}
        </Button>
      </div>
    </Section>
  );
}

function wayOutText(way: WayOut, messages: Messages): string {
  const { demand: words } = messages.mercy;
  const { number } = messages.words;
  if (way.kind === 'raise') return words.orRaise(number(way.capacity));
  return words.loosenMakes(loosenText(way, messages), number(Math.ceil(way.demand)));
}
