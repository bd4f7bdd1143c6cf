/** A promise as one writes it down or mends it: what, to whom, and by when. */
import type { Promised } from '../domain/promise.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Form } from '../ui/layout/form.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { PeopleField } from './people-field.tsx';
import { usePromiseForm, type PromiseFault } from './use-promise-form.ts';

type PromiseSheetProps = {
  /** The one to mend; absent: a new one. */
  readonly promise?: Promised;
  /** To whom a new one is, where that is known; else it is asked. */
  readonly contactId?: string;
  readonly onClose: () => void;
};

export function PromiseSheet({ promise, contactId, onClose }: PromiseSheetProps) {
  const { promises: words, giving, words: common } = useMessages();
  const form = usePromiseForm({ promise, contactId }, onClose);
  const errorAt = (place: PromiseFault) => (form.fault === place ? words.faults[place] : undefined);
  return (
    <Sheet open title={promise === undefined ? words.add : words.change} onClose={onClose}>
      <Form onSubmit={form.save}>
        <TextField
          label={words.fields.what}
          hint={words.whatHint}
          value={form.what}
          error={errorAt('what')}
          onChange={form.setWhat}
        />
        {contactId === undefined && promise === undefined && (
          <PeopleField
            label={words.fields.who}
            another={giving.fields.other}
            contactIds={form.who === undefined ? [] : [form.who]}
            today={form.today}
            error={errorAt('who')}
            onChange={(ids) => form.setWho(ids.at(-1))}
          />
        )}
        <TextField
          label={words.fields.day}
          type="date"
          value={form.day}
          error={errorAt('day')}
          onChange={form.setDay}
        />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}
