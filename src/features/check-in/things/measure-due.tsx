/** A few questions to oneself, when it is time again: answered on their own screen, from which one comes back. */
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { measureStanding } from '../../../store/measures.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const measureDue: Thing = {
  code: 'measure',
  need: async (database, today) => ((await measureStanding(database, today)).isDue ? SOME : 0),
  title: ({ measure }) => measure.round.title,
  Offer: MeasureDue,
};

/** Nobody waits for it, but it comes round only a few times a year. */
const SOME = 0.3;

function MeasureDue({ onDone }: ThingProps) {
  const { measure, checkIn } = useMessages();
  const today = useToday();
  const standing = useLive((database) => measureStanding(database, today), [today]);
  if (standing === undefined) return null;
  if (!standing.isDue) {
    return (
      <Button look="primary" wide onClick={() => onDone(0)}>
        {checkIn.on}
      </Button>
    );
  }
  return (
    <>
      <Why>{measure.round.why}</Why>
      <LinkButton to={paths.measure} look="primary" wide>
        {measure.round.act}
      </LinkButton>
    </>
  );
}
