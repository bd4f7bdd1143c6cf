/** An entry of the ledger as one writes it down or mends it: who, which way, what, a word about it, and the day. */
import { useState } from 'react';
import { parseCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import {
  EXCHANGE_KINDS,
  knownExchangeKind,
  type Direction,
  type Exchange,
  type ExchangeKind,
} from '../domain/exchange.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { EntryDraft } from '../store/exchanges.ts';
import { Button } from '../ui/acts/button.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { SelectField } from '../ui/fields/select-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Form } from '../ui/layout/form.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { PeopleField } from './people-field.tsx';
import { useEntryActs } from './use-entry-acts.ts';

type EntrySheetProps = {
  /** The one to mend; absent: a new one. */
  readonly entry?: Exchange;
  readonly onClose: () => void;
};

type Fault = 'who' | 'day' | 'apart';

type Fields = {
  readonly who: string | undefined;
  readonly direction: Direction;
  readonly kind: ExchangeKind;
  readonly note: string;
  readonly date: string;
};

export function EntrySheet({ entry, onClose }: EntrySheetProps) {
  const { giving: words, words: common } = useMessages();
  const today = useToday();
  const acts = useEntryActs();
  const [fields, setFields] = useState(() => fieldsOf(entry, today));
  const [fault, setFault] = useState<Fault>();

  function change(some: Partial<Fields>): void {
    setFields({ ...fields, ...some });
    setFault(undefined);
  }

  async function save(): Promise<void> {
    const day = parseCalendarDate(fields.date);
    if (entry === undefined && fields.who === undefined) return setFault('who');
    if (day === undefined || day > today) return setFault('day');
    if (entry !== undefined) await acts.change(entry, changesOf(fields, day));
    else if (!(await acts.add(draftOf(fields, day)))) return setFault('apart');
    return onClose();
  }

  return (
    <Sheet open title={entry === undefined ? words.add : words.change} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        {entry === undefined && (
          <WhoField who={fields.who} today={today} fault={fault} onChange={(who) => change({ who })} />
        )}
        <Choice
          label={words.fields.direction}
          value={fields.direction}
          options={[
            { value: 'given', label: words.directions.given },
            { value: 'received', label: words.directions.received },
          ]}
          onChange={(direction) => change({ direction })}
        />
        <SelectField
          label={words.fields.kind}
          value={fields.kind}
          options={EXCHANGE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField label={words.fields.note} value={fields.note} onChange={(note) => change({ note })} />
        <DayField date={fields.date} today={today} fault={fault} onChange={(date) => change({ date })} />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

type PartProps = { readonly today: CalendarDate; readonly fault: Fault | undefined };

type WhoProps = PartProps & { readonly who: string | undefined; readonly onChange: (who: string | undefined) => void };

function WhoField({ who, today, fault, onChange }: WhoProps) {
  const { giving: words, promises } = useMessages();
  const texts: { readonly [Key in Fault]?: string } = { who: promises.faults.who, apart: words.apart };
  return (
    <PeopleField
      label={words.fields.who}
      another={words.fields.other}
      contactIds={who === undefined ? [] : [who]}
      today={today}
      error={fault && texts[fault]}
      onChange={(ids) => onChange(ids.at(-1))}
    />
  );
}

type DayProps = PartProps & { readonly date: string; readonly onChange: (date: string) => void };

function DayField({ date, today, fault, onChange }: DayProps) {
  const { giving: words, log } = useMessages();
  return (
    <TextField
      label={words.fields.day}
      type="date"
      max={today}
      value={date}
      error={fault === 'day' ? log.needsDay : undefined}
      onChange={onChange}
    />
  );
}

function fieldsOf(entry: Exchange | undefined, today: CalendarDate): Fields {
  if (entry === undefined) return { who: undefined, direction: 'given', kind: 'help', note: '', date: today };
  const { contactId: who, direction, kind, note = '', day } = entry;
  return { who, direction, kind: knownExchangeKind(kind), note, date: day };
}

function changesOf({ direction, kind, note }: Fields, day: CalendarDate) {
  const said = note.trim();
  return { direction, kind, day, note: said === '' ? undefined : said };
}

function draftOf(fields: Fields, day: CalendarDate): EntryDraft {
  const { note, ...rest } = changesOf(fields, day);
  return { contactId: fields.who ?? '', ...rest, ...(note !== undefined && { note }) };
}
