/** When someone may be suggested again: in two weeks, a month, three months, or on a day of one's own. */
import { useState } from 'react';
import { addDays, parseCalendarDate, type CalendarDate, type Span } from '../domain/calendar-date.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Form } from '../ui/layout/form.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import type { Mercy } from './use-mercy.ts';

type SnoozeSheetProps = { readonly acts: Pick<Mercy, 'name' | 'snooze'>; readonly onClose: () => void };

export function SnoozeSheet({ acts, onClose }: SnoozeSheetProps) {
  const { mercy: words } = useMessages();
  const today = useToday();
  const [day, setDay] = useState('');
  const [isPast, setPast] = useState(false);

  function choose(until: CalendarDate | Span): void {
    onClose();
    void acts.snooze(until);
  }
  function chooseDay(): void {
    const until = parseCalendarDate(day);
    if (until !== undefined && until > today) choose(until);
    else setPast(true);
  }

  return (
    <Sheet open title={words.snoozeTitle(acts.name)} onClose={onClose}>
      <Stack>
        <Button wide onClick={() => choose({ every: 2, unit: 'week' })}>
          {words.snoozeFor.weeks}
        </Button>
        <Button wide onClick={() => choose({ every: 1, unit: 'month' })}>
          {words.snoozeFor.month}
        </Button>
        <Button wide onClick={() => choose({ every: 3, unit: 'month' })}>
          {words.snoozeFor.quarter}
        </Button>
        <Form onSubmit={chooseDay}>
          <TextField
            label={words.snoozeDay}
            type="date"
            min={addDays(today, 1)}
            value={day}
            error={isPast ? words.snoozePast : undefined}
            onChange={setDay}
          />
          <Button submit wide>
            {words.snoozeSet}
          </Button>
        </Form>
      </Stack>
    </Sheet>
  );
}
