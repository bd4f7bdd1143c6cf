/** On which day one meets, and when: for writing a meeting down, and for moving one. */
import { useState } from 'react';
import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { MeetingTime } from './use-meeting-acts.ts';

type DaySheetProps = {
  /** What stands there to begin with. */
  readonly start: MeetingTime;
  /** What keeps it, such as "Move it". */
  readonly act: string;
  readonly onKeep: (at: MeetingTime) => void;
  readonly onClose: () => void;
};

export function DaySheet({ start, act, onKeep, onClose }: DaySheetProps) {
  const { next: words } = useMessages().networks;
  const [date, setDate] = useState<string>(start.day);
  const [time, setTime] = useState(start.time ?? '');
  const [isWrong, setWrong] = useState(false);

  function keep(): void {
    const day = parseCalendarDate(date);
    setWrong(day === undefined);
    if (day === undefined) return;
    onClose();
    onKeep({ day, time: time === '' ? undefined : time });
  }
  return (
    <Sheet open title={words.sheet} onClose={onClose}>
      <Form onSubmit={keep}>
        <TextField
          label={words.day}
          type="date"
          value={date}
          error={isWrong ? words.badDay : undefined}
          onChange={setDate}
        />
        <TextField label={words.time} type="time" value={time} onChange={setTime} />
        <Soft>{words.past}</Soft>
        <Button submit look="primary" wide>
          {act}
        </Button>
      </Form>
    </Sheet>
  );
}
