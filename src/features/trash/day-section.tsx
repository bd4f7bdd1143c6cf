/** What was thrown away on one day, and how long it has left; of a great many only the first, and then as many more as one asks for. */
import { useState } from 'react';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { TrashedThing } from '../../store/trash.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ThingMark } from './thing-mark.tsx';
import { thingKind, thingTitle } from './thing-text.ts';
import type { TrashDay } from './use-trash-screen.ts';

const SHOWN_AT_ONCE = 20;
const MORE_AT_ONCE = 100;

type DaySectionProps = {
  readonly trashDay: TrashDay;
  /** While something is brought back or deleted, which takes a moment when it is a great many. */
  readonly isBusy: boolean;
  readonly onPick: (thing: TrashedThing) => void;
  readonly onRestoreAll: () => void;
};

export function DaySection({ trashDay: { day, daysLeft, things }, isBusy, onPick, onRestoreAll }: DaySectionProps) {
  const { trash: words, contact, language } = useMessages();
  const today = useToday();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = things.length - shown;
  return (
    <Section
      title={`${capitalized(language, relativeDay(language, day, today))} · ${words.daysLeft(daysLeft)}`}
      act={
        things.length > 1 && (
          <Button look="plain" disabled={isBusy} onClick={onRestoreAll}>
            {words.restoreAll}
          </Button>
        )
      }
    >
      <Stack gap="none" as="ul">
        {things.slice(0, shown).map((thing) => (
          <ThingRow key={thing.id} thing={thing} onPress={() => onPick(thing)} />
        ))}
      </Stack>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + MORE_AT_ONCE)}>
          {contact.showMore(Math.min(left, MORE_AT_ONCE))}
        </Button>
      )}
    </Section>
  );
}

function ThingRow({ thing, onPress }: { readonly thing: TrashedThing; readonly onPress: () => void }) {
  const messages = useMessages();
  const today = useToday();
  return (
    <Row
      title={thingTitle(thing, messages)}
      note={thingKind(thing, messages, today)}
      start={<ThingMark thing={thing} />}
      onPress={onPress}
    />
  );
}
