/** Two cards that may be one person, with what says so: to be looked at, or waved away. */
import { nameToShow } from '../../domain/contact.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { PairNow } from '../../store/merging/pairs.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { evidenceWords } from './evidence-text.ts';
import styles from './pair-card.module.css';
import { Side } from './side.tsx';

type PairCardProps = {
  readonly now: PairNow;
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly onNotSame: () => void;
};

export function PairCard({ now: { pair, one, other }, spheres, onNotSame }: PairCardProps) {
  const messages = useMessages();
  const { duplicates: words } = messages;
  const names = words.and(nameToShow(one), nameToShow(other));
  return (
    <Card as="li">
      <div className={styles['sides']}>
        <Side contact={one} spheres={spheres} />
        <Side contact={other} spheres={spheres} />
      </div>
      <Soft>{evidenceWords(pair, messages).join(' · ')}</Soft>
      <Acts>
        <LinkButton to={paths.compare(one.id, other.id)}>
          {words.look}
          <Hidden>{names}</Hidden>
        </LinkButton>
        <Button onClick={onNotSame}>
          {words.notSame}
          <Hidden>{names}</Hidden>
        </Button>
      </Acts>
    </Card>
  );
}
