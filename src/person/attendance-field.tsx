/** Who was at a meeting: the members, ticked one by one or all at once, and others. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nameToShow, type Contact } from '../domain/contact.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { Choices } from '../ui/fields/choices.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { PeopleField } from './people-field.tsx';

type AttendanceFieldProps = {
  readonly label: string;
  readonly members: readonly Contact[];
  readonly attendeeIds: readonly string[];
  readonly today: CalendarDate;
  readonly onChange: (attendeeIds: readonly string[]) => void;
};

export function AttendanceField({ label, members, attendeeIds, today, onChange }: AttendanceFieldProps) {
  const { wayHome: words, contacts } = useMessages();
  const memberIds = members.map(({ id }) => id);
  const others = attendeeIds.filter((id) => !memberIds.includes(id));
  const there = attendeeIds.filter((id) => memberIds.includes(id));

  /** Whoever is a member is ticked there, from wherever they were found. */
  const take = (ids: readonly string[]) => onChange([...new Set(ids)]);
  return (
    <Stack gap="close">
      {members.length > 0 && (
        <Choices
          label={label}
          labelHidden
          values={there}
          options={members.map((contact) => ({
            value: contact.id,
            label: nameToShow(contact) === '' ? contacts.nameless : nameToShow(contact),
          }))}
          onChange={(ids) => take([...ids, ...others])}
        />
      )}
      {members.length > 1 && there.length < members.length && (
        <Button look="plain" onClick={() => take([...memberIds, ...others])}>
          {words.everyone(members.length)}
        </Button>
      )}
      <PeopleField
        label={members.length === 0 ? label : words.others}
        another={words.anotherOne}
        contactIds={others}
        today={today}
        likely={members.length === 0 ? MANY : 0}
        onChange={(ids) => take([...there, ...ids])}
      />
    </Stack>
  );
}

const MANY = 12;
