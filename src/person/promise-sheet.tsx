/** A promise as one writes it down or mends it: to whom, what, and by when. */
import { useState } from 'react';
import { addDays, parseCalendarDate } from '../domain/calendar-date.ts';
import type { Promised } from '../domain/promise.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { PromiseDraft } from '../store/promises.ts';
import { Button } from '../ui/acts/button.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Form } from '../ui/layout/form.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { PeopleField } from './people-field.tsx';
import { usePromiseActs } from './use-promise-acts.ts';

type PromiseSheetProps = {
  /** The one to mend; absent: a new one. */
  readonly promise?: Promised;
  /** To whom a new one is, where that is known; else it is asked. */
  readonly contactId?: string;
  readonly onClose: () => void;
};

type Fault = 'who' | 'what' | 'day';

export function PromiseSheet({ promise, contactId, onClose }: PromiseSheetProps) {
  const { promises: words, giving, words: common } = useMessages();
  const today = useToday();
  const acts = usePromiseActs();
  const [who, setWho] = useState(promise?.contactId ?? contactId);
  const [what, setWhat] = useState(promise?.what ?? '');
  const [day, setDay] = useState<string>(promise?.dueOn ?? addDays(today, DAYS_AHEAD));
  const [fault, setFault] = useState<Fault>();
  const errorAt = (place: Fault) => (fault === place ? words.faults[place] : undefined);

  async function save(): Promise<void> {
    const draft = readDraft(who, what, day);
    if (typeof draft === 'string') return setFault(draft);
    onClose();
    return promise === undefined ? acts.add(draft) : acts.change(promise, draft);
  }

  return (
    <Sheet open title={promise === undefined ? words.add : words.change} onClose={onClose}>
      <Form onSubmit={() => void save()}>
        <TextField
          label={words.fields.what}
          hint={words.whatHint}
          value={what}
          error={errorAt('what')}
          onChange={setWhat}
        />
        {contactId === undefined && promise === undefined && (
          <PeopleField
            label={words.fields.who}
            another={giving.fields.other}
            contactIds={who === undefined ? [] : [who]}
            today={today}
            error={errorAt('who')}
            onChange={(ids) => setWho(ids.at(-1))}
          />
        )}
        <TextField label={words.fields.day} type="date" value={day} error={errorAt('day')} onChange={setDay} />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

/** Most of what one promises is for the week to come. */
const DAYS_AHEAD = 7;

/** What is to be saved, or the first fault. */
function readDraft(contactId: string | undefined, text: string, date: string): PromiseDraft | Fault {
  const what = text.trim();
  const dueOn = parseCalendarDate(date);
  if (what === '') return 'what';
  if (contactId === undefined) return 'who';
  return dueOn === undefined ? 'day' : { contactId, what, dueOn };
}
