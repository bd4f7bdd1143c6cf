/** When suggestions may begin again: in a week, a month, three months, or on a day. */
import { useState } from 'react';
import { addDays, parseCalendarDate, type CalendarDate, type Span } from '../../domain/calendar-date.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';

export function SnoozeSheet({ acts, onClose }: PageSheetProps) {
  const { contact: words } = useMessages();
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
    <Sheet open title={words.snoozeTitle} onClose={onClose}>
      <Stack>
        <Button wide onClick={() => choose({ every: 1, unit: 'week' })}>
          {words.snoozes.week}
        </Button>
        <Button wide onClick={() => choose({ every: 1, unit: 'month' })}>
          {words.snoozes.month}
        </Button>
        <Button wide onClick={() => choose({ every: 3, unit: 'month' })}>
          {words.snoozes.quarter}
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
