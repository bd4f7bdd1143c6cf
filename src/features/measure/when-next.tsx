/** When one asked oneself last, when it is time again, and beginning. */
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { MeasureStanding } from '../../store/measures.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';

type WhenNextProps = {
  readonly standing: MeasureStanding;
  /** Whether one has answered today. */
  readonly isToday: boolean;
  readonly onBegin: () => void;
};

export function WhenNext({ standing: { lastOn, dueOn, isDue }, isToday, onBegin }: WhenNextProps) {
  const { measure: words, language } = useMessages();
  const today = useToday();
  if (lastOn === undefined || dueOn === undefined) {
    return (
      <Stack>
        <Why>{words.intro}</Why>
        <Soft>{words.firstTime}</Soft>
        <Button look="primary" wide onClick={onBegin}>
          {words.begin}
        </Button>
      </Stack>
    );
  }
  const act = isToday ? words.todayAgain : words.again;
  return (
    <Stack>
      <Why>
        {isDue ? words.due(relativeDay(language, lastOn, today)) : words.next(relativeDay(language, dueOn, today))}
      </Why>
      <Button look={isDue ? 'primary' : 'quiet'} wide onClick={onBegin}>
        {isDue ? words.begin : act}
      </Button>
    </Stack>
  );
}
