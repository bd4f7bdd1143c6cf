/** One person's turn: how far one has come, the card, where one knows them from, and what one may say. */
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { allSpheres } from '../../store/spheres.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choices } from '../../ui/fields/choices.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { useLabels } from '../../ui/labels.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { DemandWord } from './demand-word.tsx';
import { countsOf } from './sitting.ts';
import { SortActs } from './sort-acts.tsx';
import { SortCard } from './sort-card.tsx';
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
      <Progress acts={acts} />
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
        <Choices
          label={words.spheres}
          values={chosen.ids}
          options={spheres.map(({ id, name, color }) => ({ value: id, label: name, hue: color }))}
          onChange={chosen.choose}
        />
      )}
      <DemandWord />
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

/** How far one has come, in words; the way back of one step; and what could not be saved. */
function Progress({ acts: { sitting, takeBack } }: Pick<SortTurnProps, 'acts'>) {
  const { sort: words, language } = useMessages();
  const labels = useLabels();
  const { failure, waiting, steps } = sitting;
  const number = (count: number): string => numberText(language, count);
  const { sorted } = countsOf(sitting);
  const last = steps.at(-1);
  return (
    <>
      <div className={styles['progress']}>
        <Soft>
          {sorted === 0 ? words.start(number(waiting.length)) : words.progress(number(sorted), number(waiting.length))}
        </Soft>
        {last !== undefined && (
          <Button look="plain" icon={Undo2} onClick={takeBack}>
            {labels.undo}
            <Hidden>: {nameToShow(last.contact)}</Hidden>
          </Button>
        )}
      </div>
      {failure !== undefined && <p role="alert">{words.failed[failure.kind](nameToShow(failure.contact))}</p>}
    </>
  );
}
