/** One person's turn: how far one has come, the card, where one knows them from, and what one may say. */
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { allSpheres } from '../../store/spheres.ts';
import { Choices } from '../../ui/fields/choices.tsx';
import { SortActs } from './sort-acts.tsx';
import { SortCard } from './sort-card.tsx';
import { SortProgress } from './sort-progress.tsx';
import styles from './sort-turn.module.css';
import { UnsureSheet } from './unsure-sheet.tsx';
import { useSortKeys, type SortKey } from './use-sort-keys.ts';
import type { SittingActs } from './use-sitting.ts';
import { useSpheresOf } from './use-spheres-of.ts';

type SortTurnProps = { readonly contact: Contact; readonly acts: SittingActs };

export function SortTurn({ contact, acts }: SortTurnProps) {
  const { sort: words } = useMessages();
  const spheres = useLive(allSpheres) ?? [];
  const chosen = useSpheresOf(contact);
  const [isUnsure, setUnsure] = useState(false);

  function act(key: SortKey): void {
    acts.say(key === 'strong' || key === 'weak' ? { tie: key, ...chosen.changed } : key);
  }
  useSortKeys({
    letters: words.keys,
    onAct: act,
    onSphere: (place) => chosen.toggle(spheres[place]?.id),
  });

  return (
    <div className={styles['turn']}>
      <SortProgress acts={acts} />
      <div aria-live="polite">
        <SortCard
          key={contact.id}
          contact={contact}
          sphereIds={chosen.ids}
          spheres={new Map(spheres.map((sphere) => [sphere.id, sphere]))}
          onSwipe={(swipe) => act(SWIPES[swipe])}
        />
      </div>
      {spheres.length > 0 && (
        <div className={styles['spheres']}>
          <Choices
            label={words.spheres}
            labelHidden
            values={chosen.ids}
            options={spheres.map(({ id, name, color }) => ({ value: id, label: name, hue: color }))}
            onChange={chosen.choose}
          />
        </div>
      )}
      <p className={styles['swipe-hint']}>{words.swipeHint}</p>
      <p className={styles['key-hint']}>{words.keyHint(Object.values(words.keys).join(', '), 'Ctrl Z')}</p>
      <SortActs onAct={act} onUnsure={() => setUnsure(true)} />
      {isUnsure && (
        <UnsureSheet
          contact={contact}
          onClose={() => setUnsure(false)}
          onChoose={(tie, tieAnswers) => {
            setUnsure(false);
            acts.say({ tie, tieAnswers, ...chosen.changed });
          }}
        />
      )}
    </div>
  );
}

const SWIPES = { right: 'strong', left: 'weak', vertical: 'rest' } as const;
