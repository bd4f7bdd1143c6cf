/** A purpose whose day to look back has come: the wish, what came of it, and then to keep it, change it or let it go. */
import { dueLookBacks } from '../../../domain/purpose.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { LookBackForm } from '../../../person/look-back-form.tsx';
import { purposeName } from '../../../person/purpose-text.ts';
import { purposePage } from '../../../store/purpose-page.ts';
import { livingPurposes } from '../../../store/purposes.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const purposeToLookBackOn: Thing = {
  code: 'purpose',
  need: async (database, today) => (dueLookBacks(await livingPurposes(database), today).length > 0 ? MUCH : 0),
  title: ({ purposes }) => purposes.look.thing,
  Offer: PurposeToLookBackOn,
};

/** One named the day oneself; nobody else waits for it. */
const MUCH = 0.6;

function PurposeToLookBackOn({ onDone }: ThingProps) {
  const { words: common, checkIn } = useMessages();
  const today = useToday();
  const page = useLive(
    async (database) => {
      const [first] = dueLookBacks(await livingPurposes(database), today);
      return first === undefined ? null : ((await purposePage(database, first.id, today)) ?? null);
    },
    [today],
  );
  if (page === undefined) return null;
  if (page === null) {
    return (
      <Button look="primary" wide onClick={() => onDone(0)}>
        {checkIn.on}
      </Button>
    );
  }
  return (
    <>
      <Why>{purposeName(page.purpose, common)}</Why>
      <LookBackForm key={page.purpose.id} page={page} onDone={() => onDone(0)} />
    </>
  );
}
