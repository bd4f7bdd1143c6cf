/** For whoever has forgotten the PIN: what is true, and that a day from now nothing is asked. */
import { useState } from 'react';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, relativeDay, timeOfDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { dayAndTimeAt } from '../../platform/clock.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';

type ForgottenPinProps = {
  /** The instant from which no PIN is asked for; undefined: nobody has said that it is forgotten. */
  readonly liftsAt: number | undefined;
  readonly onForget: () => void;
};

export function ForgottenPin({ liftsAt, onForget }: ForgottenPinProps) {
  const { veil: words } = useMessages();
  const [isAsking, setAsking] = useState(false);
  if (liftsAt !== undefined) return <Lifting at={liftsAt} />;
  if (!isAsking) {
    return (
      <Button look="plain" wide onClick={() => setAsking(true)}>
        {words.forgotten}
      </Button>
    );
  }
  return (
    <Wash>
      <Stack gap="close">
        <p>{words.forgottenText}</p>
        <Button wide onClick={onForget}>
          {words.forget}
        </Button>
      </Stack>
    </Wash>
  );
}

function Lifting({ at }: { readonly at: number }) {
  const { veil: words, language } = useMessages();
  const today = useToday();
  const { day, time } = dayAndTimeAt(at);
  const when = words.when(capitalized(language, relativeDay(language, day, today)), timeOfDay(language, time));
  return (
    <Wash>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not stand for a whole paragraph */}
      <p role="status">{words.lifting(when)}</p>
    </Wash>
  );
}
