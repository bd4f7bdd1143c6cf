/**
 * Who: names typed one after the other, picked in the phone, or chosen among those who came in with an address book;
 * each is written down as it is confirmed. The field stays where it is while the list below it grows.
 */
import { BookUser, ContactRound, Sparkles } from 'lucide-react';
import type { Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { canPickContacts } from '../../platform/contact-picker.ts';
import { foundPeople } from '../../store/found-people.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { FoundPeople } from './found-people.tsx';
import { NameForm } from './name-form.tsx';
import { NamedPeople } from './named-people.tsx';
import { Step } from './step.tsx';
import styles from './step.module.css';
import { useLeaving } from './use-leaving.ts';
import { useNaming } from './use-naming.ts';
import { useTryingOut } from './use-trying-out.ts';

type PeopleStepProps = {
  readonly people: readonly Contact[];
  /** Begins the first run before an address book is brought in, to which one then comes back. */
  readonly onBringIn: () => void;
};

export function PeopleStep({ people, onBringIn }: PeopleStepProps) {
  const { welcome: words } = useMessages();
  const naming = useNaming(people);
  const leave = useLeaving();
  const found = useLive((database) => foundPeople(database, MOST_OFFERED));
  const isFirst = people.length === 0;
  // these are marked where they stand
  const shownIds = new Set(found?.offered.map(({ id }) => id));
  const hasFound = found !== undefined && found.count > 0;
  return (
    <Step title={words.people.title} part={0.1} onLeave={() => void leave()}>
      <Soft>{words.people.hint}</Soft>
      <Stack gap="normal">
        <PickButton isMain={isFirst && !hasFound} onPick={() => void naming.pick()} />
        <NameForm naming={naming} isFirst={found?.count === 0 && !canPickContacts()} />
        <NamedPeople
          people={people.filter(({ id }) => !shownIds.has(id))}
          onRemove={(person) => void naming.takeOff(person)}
        />
        {hasFound && (
          <FoundPeople
            found={found}
            chosenIds={new Set(people.map(({ id }) => id))}
            text={naming.text}
            onChoose={(person) => void naming.choose(person)}
            onTakeOff={(person) => void naming.takeOff(person)}
          />
        )}
        {isFirst && !hasFound && <OtherWays onBringIn={onBringIn} />}
      </Stack>
      <GoOn isOpen={!isFirst || naming.text.trim() !== ''} onGoOn={() => void naming.goOn()} />
    </Step>
  );
}

function PickButton({ isMain, onPick }: { readonly isMain: boolean; readonly onPick: () => void }) {
  const { people: words } = useMessages().welcome;
  if (!canPickContacts()) return null;
  return (
    <Button look={isMain ? 'primary' : 'quiet'} icon={ContactRound} wide onClick={onPick}>
      {words.pick}
    </Button>
  );
}

function GoOn({ isOpen, onGoOn }: { readonly isOpen: boolean; readonly onGoOn: () => void }) {
  const { goOn } = useMessages().welcome;
  if (!isOpen) return null;
  return (
    <div className={styles['on']}>
      <Button look="primary" wide onClick={onGoOn}>
        {goOn}
      </Button>
    </div>
  );
}

/** As long as nobody is named, one may still begin otherwise. */
function OtherWays({ onBringIn }: Pick<PeopleStepProps, 'onBringIn'>) {
  const { opening: words } = useMessages();
  const tryOut = useTryingOut();
  return (
    <Acts stacked>
      <LinkButton to={paths.import} look="plain" icon={BookUser} wide onClick={onBringIn}>
        {words.bringIn}
      </LinkButton>
      <Button look="plain" icon={Sparkles} wide onClick={() => void tryOut()}>
        {words.tryOut}
      </Button>
    </Acts>
  );
}

/** Enough to take five from, and a screenful. */
const MOST_OFFERED = 12;
