/** Three things that wait to be passed on, each with those who would enjoy it. */
import { useState } from 'react';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { tipsInInbox } from '../../../store/tip-lists.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { Thing, ThingProps } from './thing.ts';
import { TipOffer } from './tip-offer.tsx';

export const waitingTips: Thing = {
  code: 'waiting-tips',
  need: async (database, today) => Math.min((await tipsInInbox(database, today)).length, FEW) * EACH,
  title: ({ checkIn }) => checkIn.thing.tips,
  Offer: WaitingTips,
};

const FEW = 3;
/** Something saved and never given is of use to nobody, but nobody waits for it. */
const EACH = 0.2;

function WaitingTips({ onDone }: ThingProps) {
  const { checkIn: words } = useMessages();
  const today = useToday();
  // those that wait as the step begins stand there until the end of it
  const [ids, setIds] = useState<readonly string[]>();
  const waiting = useLive((database) => tipsInInbox(database, today), [today]);
  if (waiting !== undefined && ids === undefined) setIds(waiting.slice(0, FEW).map(({ id }) => id));
  const tips = waiting?.filter(({ id }) => ids?.includes(id)) ?? [];
  const passedOn = (ids?.length ?? 0) - tips.length;
  return (
    <>
      <Stack as="ul">
        {tips.map((tip) => (
          <TipOffer key={tip.id} tip={tip} />
        ))}
      </Stack>
      {(passedOn > 0 || ids?.length === 0) && (
        <Button look="primary" wide onClick={() => onDone(passedOn)}>
          {words.on}
        </Button>
      )}
    </>
  );
}
