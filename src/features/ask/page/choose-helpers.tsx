/** Choosing whom to ask, one or several: those who fit with the words that matched, and anybody who comes to mind. */
import type { Ask } from '../../../domain/ask.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { FittingPeople } from '../../../person/pass-on/fitting-people.tsx';
import type { Fitting } from '../../../person/pass-on/fitting.ts';
import { PeopleField } from '../../../person/people-field.tsx';
import { useFaces } from '../../../person/use-faces.ts';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { AskingActs } from './asking-acts.tsx';
import type { Asking } from './use-asking.ts';
import { useStanding } from './use-standing.ts';

type ChooseHelpersProps = {
  readonly ask: Ask;
  readonly helpers: readonly Fitting[];
  /** Whether somebody fits who was asked already, or is better left alone. */
  readonly hasOthers: boolean;
  readonly asking: Asking;
};

export function ChooseHelpers({ ask, helpers, hasOthers, asking }: ChooseHelpersProps) {
  const words = useMessages().ask;
  const today = useToday();
  const { chosen, choose } = asking;
  const fitting = new Set(helpers.map(({ contactId }) => contactId));
  const others = chosen.filter((id) => !fitting.has(id));
  const ofFits = chosen.filter((id) => fitting.has(id));
  const standing = useStanding(ask.id, [...new Set([...fitting, ...chosen])]);
  const people = useFaces(chosen).chosen;
  return (
    <Stack>
      {asking.isGoingOn && <Soft>{words.goOn}</Soft>}
      {helpers.length === 0 ? (
        <div>
          <p>{hasOthers ? words.noOtherFits : words.noneFits}</p>
          <Soft>{words.noneFitsHint}</Soft>
        </div>
      ) : (
        <FittingPeople
          label={words.fits}
          fits={helpers}
          chosen={chosen}
          notesOf={standing.notesOf}
          onChange={(ids) => choose([...ids, ...others])}
        />
      )}
      <PeopleField
        label={words.comesToMind}
        likely={0}
        contactIds={others}
        today={today}
        onChange={(ids) => choose([...ofFits, ...ids.filter((id) => !ofFits.includes(id))])}
      />
      {people
        .filter(({ id }) => others.includes(id))
        .flatMap((contact) => standing.notesOf(contact))
        .map((note) => (
          <Soft key={note}>{note}</Soft>
        ))}
      {chosen.length > 0 && <AskingActs askId={ask.id} asking={asking} />}
    </Stack>
  );
}
