/** An idea of the app: who, why in a sentence, the words that met; to be taken up or waved away. */
import { nameToShow } from '../../../domain/contact.ts';
import type { Sphere } from '../../../domain/sphere.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PersonFace } from '../../../person/person-face.tsx';
import type { IdeaNow } from '../../../store/introduction-ideas.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Hidden } from '../../../ui/hidden.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import styles from './idea-card.module.css';
import { ideaSentences, ideaWords } from './idea-text.ts';
import { useIdeaActs } from './use-idea-acts.ts';

type IdeaCardProps = { readonly now: IdeaNow; readonly spheres: ReadonlyMap<string, Sphere> };

export function IdeaCard({ now, spheres }: IdeaCardProps) {
  const messages = useMessages();
  const { idea: words } = messages.introductions;
  const { takeUp, waveAway } = useIdeaActs();
  const names = listOf(messages.language, now.people.map(nameToShow));
  const met = ideaWords(now.idea).map(words.word).join(', ');
  return (
    <Card as="li">
      <div className={styles['who']}>
        <span className={styles['faces']}>
          {now.people.map((contact) => (
            <PersonFace key={contact.id} contact={contact} spheres={spheres} />
          ))}
        </span>
        <strong className={styles['names']}>{names}</strong>
      </div>
      {ideaSentences(now, messages).map((sentence) => (
        <Why key={sentence} small>
          {sentence}
        </Why>
      ))}
      {met !== '' && <Soft>{met}</Soft>}
      <Acts>
        <Button onClick={() => void takeUp(now)}>
          {words.bring}
          <Hidden>{names}</Hidden>
        </Button>
        <Button onClick={() => void waveAway(now)}>
          {words.away}
          <Hidden>{names}</Hidden>
        </Button>
      </Acts>
    </Card>
  );
}
