/** The rose with what belongs to it: the legend, what one has tapped, and what stands out. */
import { useMemo, useState } from 'react';
import { NO_TIES, tiesOf } from '../../domain/rose-tie.ts';
import { useHideNames } from '../../hooks/use-hide-names.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { NamesHiddenContext } from '../../person/use-names.ts';
import type { MapNow } from '../../store/map.ts';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { Choice } from './choice.ts';
import { ChosenPerson } from './chosen-person.tsx';
import { ChosenSphere } from './chosen-sphere.tsx';
import { Legend } from './legend.tsx';
import { RosePicture } from './rose-picture.tsx';
import styles from './rose-view.module.css';
import { StandsOut } from './stands-out.tsx';
import { UnsortedLink } from './unsorted-link.tsx';

export function RoseView({ now }: { readonly now: MapNow }) {
  const { map: words } = useMessages();
  const [choice, setChoice] = useState<Choice>();
  const { rose, groups } = now;
  const people = useMemo(() => rose.dots.map(({ person }) => person), [rose]);
  const person = choice?.kind === 'person' ? people.find(({ id }) => id === choice.id) : undefined;
  const ties = useMemo(
    () => (person === undefined ? NO_TIES : tiesOf(person.id, people, groups)),
    [person, people, groups],
  );
  return (
    <NamesHiddenContext value={useHideNames()}>
      <div className={styles['view']}>
        <RosePicture now={now} choice={choice} ties={ties} onChoose={setChoice} />
        <Stack>
          <Legend now={now} choice={choice} onChoose={setChoice} />
          <div aria-live="polite">
            {person && <ChosenPerson person={person} now={now} ties={ties} />}
            {choice?.kind === 'sphere' && <ChosenSphere sphereId={choice.sphereId} now={now} />}
            {choice === undefined && <Soft small>{words.howToRead}</Soft>}
          </div>
          {now.standing && choice === undefined && <StandsOut now={now} standing={now.standing} />}
          <UnsortedLink count={now.unsorted} />
        </Stack>
      </div>
    </NamesHiddenContext>
  );
}
