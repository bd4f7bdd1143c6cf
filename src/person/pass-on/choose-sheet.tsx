/** Who would enjoy this? Those whom it fits, with the words that matched, and anybody who comes to mind. */
import { useState } from 'react';
import type { Tip } from '../../domain/tip.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { PeopleField } from '../people-field.tsx';
import { useNames } from '../use-names.ts';
import { FittingPeople } from './fitting-people.tsx';
import type { Fitting } from './fitting.ts';
import type { Sending } from './sending.ts';
import { useChoosing } from './use-choosing.ts';
import { useWriteLabel } from './use-write-label.ts';

type ChooseSheetProps = {
  readonly tip: Tip;
  readonly fits: readonly Fitting[] | undefined;
  readonly chosenIds: readonly string[] | undefined;
  readonly onClose: () => void;
  readonly onChosen: (sending: Sending) => void;
};

export function ChooseSheet({ tip, fits = NOBODY, chosenIds, onClose, onChosen }: ChooseSheetProps) {
  const { passOn: words } = useMessages();
  const today = useToday();
  const names = useNames();
  const [failed, setFailed] = useState(false);
  const { chosen, choose, hadIt, isGoingOn, start } = useChoosing({ tip, chosenIds, onChosen });
  const label = useWriteLabel(chosen);
  const fitting = new Set(fits.map(({ contactId }) => contactId));
  const others = chosen.filter((id) => !fitting.has(id));
  const ofFits = chosen.filter((id) => fitting.has(id));
  return (
    <Sheet open title={words.who} onClose={onClose}>
      <Stack>
        <Soft>{tip.title}</Soft>
        {isGoingOn && <Soft>{words.goOn}</Soft>}
        {fits.length === 0 ? (
          <Soft>{words.noneFits}</Soft>
        ) : (
          <FittingPeople
            label={words.fits}
            fits={fits}
            chosen={chosen}
            onChange={(ids) => choose([...ids, ...others])}
          />
        )}
        <PeopleField
          label={words.comesToMind}
          {...((names.areHidden || fits.length > 0) && { likely: 0 })}
          contactIds={others}
          today={today}
          onChange={(ids) => choose([...ofFits, ...ids.filter((id) => !ofFits.includes(id))])}
        />
        {hadIt !== undefined && <Soft>{hadIt}</Soft>}
        {failed && <p role="alert">{words.notKept}</p>}
        <Button
          look="primary"
          wide
          disabled={chosen.length === 0}
          onClick={() => void start().catch(() => setFailed(true))}
        >
          {label}
        </Button>
      </Stack>
    </Sheet>
  );
}

const NOBODY: readonly Fitting[] = [];
