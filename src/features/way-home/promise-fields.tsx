/** A promise made at the meeting: what, to whom of those who were there, and by when. */
import { nameToShow } from '../../domain/contact.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { useFaces } from '../../person/use-faces.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { promisedTo, type PromiseFault, type PromiseText } from './way-home-draft.ts';

type PromiseFieldsProps = {
  readonly promise: PromiseText;
  readonly attendeeIds: readonly string[];
  readonly fault: PromiseFault | undefined;
  /** Undefined: there was none after all. */
  readonly onChange: (promise: PromiseText | undefined) => void;
};

export function PromiseFields({ promise, attendeeIds, fault, onChange }: PromiseFieldsProps) {
  const { wayHome, promises: words, giving } = useMessages();
  const today = useToday();
  const { chosen: people } = useFaces(attendeeIds);
  const to = promisedTo(promise, attendeeIds);
  const error = fault === 'who' ? words.faults.who : undefined;
  return (
    <>
      <TextField
        label={words.fields.what}
        hint={words.whatHint}
        value={promise.what}
        onChange={(what) => onChange({ ...promise, what })}
      />
      {attendeeIds.length > 0 ? (
        <Choice
          label={words.fields.who}
          {...(error !== undefined && { hint: error })}
          value={to}
          options={people.map((contact) => ({ value: contact.id, label: nameToShow(contact) }))}
          onChange={(contactId) => onChange({ ...promise, contactId })}
        />
      ) : (
        <PeopleField
          label={words.fields.who}
          another={giving.fields.other}
          contactIds={to === undefined ? [] : [to]}
          today={today}
          error={error}
          onChange={(ids) => onChange({ ...promise, contactId: ids.at(-1) })}
        />
      )}
      <TextField
        label={words.fields.day}
        type="date"
        value={promise.day}
        error={fault === 'day' ? words.faults.day : undefined}
        onChange={(day) => onChange({ ...promise, day })}
      />
      <Button look="plain" onClick={() => onChange(undefined)}>
        {wayHome.noPromise}
      </Button>
    </>
  );
}
