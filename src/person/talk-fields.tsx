/** The fields of what came of a talk: one tap each. */
import { USUAL_LENGTHS } from '../domain/after-talk.ts';
import type { Direction } from '../domain/exchange.ts';
import { OUTCOMES } from '../domain/interaction.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { capitalized } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { creditTalk, uncreditTalk } from '../store/entries-of-talk.ts';
import { editInteraction } from '../store/interactions.ts';
import type { TalkNow } from '../store/talk-now.ts';
import { Choice } from '../ui/fields/choice.tsx';
import { Choices } from '../ui/fields/choices.tsx';

type TalkFieldsProps = {
  readonly now: TalkNow;
  readonly person: { readonly id: string; readonly name: string };
};

export function TalkFields({ now: { talk, helped }, person }: TalkFieldsProps) {
  const { giving, words: common, language } = useMessages();
  const words = giving.talk;
  const database = useDatabase();
  const today = useToday();
  const { id, minutes, outcomes } = talk;
  const lengths = [...new Set([...USUAL_LENGTHS, ...(minutes === undefined ? [] : [minutes])])];

  async function changeHelped(after: readonly Direction[]): Promise<void> {
    const credit = { interactionId: id, contactId: person.id };
    for (const direction of ['received', 'given'] as const) {
      const isOn = after.includes(direction);
      if (isOn === (helped?.includes(direction) === true)) continue;
      // oxlint-disable-next-line eslint/no-await-in-loop -- one tap changes one of the two
      await (isOn ? creditTalk : uncreditTalk)(database, { ...credit, direction });
    }
  }

  return (
    <>
      <Choices
        label={words.outcomes}
        values={outcomes}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: common.outcome[outcome] }))}
        onChange={(next) => void editInteraction(database, { id, changes: { outcomes: next } }, today)}
      />
      <Choice
        label={words.long}
        value={minutes === undefined ? NONE : String(minutes)}
        options={[
          { value: NONE, label: words.noTime },
          ...lengths
            .toSorted((one, other) => one - other)
            .map((each) => ({ value: String(each), label: capitalized(language, giving.time.length(each)) })),
        ]}
        onChange={(value) =>
          void editInteraction(
            database,
            { id, changes: { minutes: value === NONE ? undefined : Number(value) } },
            today,
          )
        }
      />
      {helped && (
        <Choices
          label={words.helped}
          values={helped}
          options={[
            { value: 'received', label: words.theyHelped(person.name) },
            { value: 'given', label: words.iHelped(person.name) },
          ]}
          onChange={(after) => void changeHelped(after)}
        />
      )}
    </>
  );
}

const NONE = 'none';
