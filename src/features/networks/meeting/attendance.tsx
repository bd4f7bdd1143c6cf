/** Who was there: the members, ticked one by one or all at once, and others. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { nameToShow } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PeopleField } from '../../../person/people-field.tsx';
import type { MeetingPage } from '../../../store/meeting-page.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choices } from '../../../ui/fields/choices.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

type AttendanceProps = {
  readonly page: MeetingPage;
  readonly draft: MeetingDraft;
  readonly today: CalendarDate;
  readonly onChange: (part: Partial<MeetingDraft>) => void;
};

export function Attendance({ page: { network, people }, draft, today, onChange }: AttendanceProps) {
  const { networks, contacts } = useMessages();
  const { meeting: words, members } = networks;
  const memberIds = new Set(network.memberIds);
  const present = people.filter(({ id }) => memberIds.has(id));
  const isAll = draft.memberIds.length === present.length;

  /** Whoever is a member is ticked there, from wherever they were found. */
  function takeOthers(ids: readonly string[]): void {
    const found = ids.filter((id) => memberIds.has(id));
    onChange({
      otherIds: ids.filter((id) => !memberIds.has(id)),
      memberIds: [...new Set([...draft.memberIds, ...found])],
    });
  }
  return (
    <>
      {present.length > 0 && (
        <Choices
          label={words.who}
          values={draft.memberIds}
          options={present.map((contact) => ({
            value: contact.id,
            label: nameToShow(contact) === '' ? contacts.nameless : nameToShow(contact),
          }))}
          onChange={(ids) => onChange({ memberIds: ids })}
        />
      )}
      {present.length > 1 && !isAll && (
        <Button look="plain" onClick={() => onChange({ memberIds: present.map(({ id }) => id) })}>
          {members.all(present.length)}
        </Button>
      )}
      <PeopleField
        label={present.length === 0 ? words.who : words.others}
        contactIds={draft.otherIds}
        today={today}
        likely={present.length === 0 ? 12 : 0}
        onChange={takeOthers}
      />
    </>
  );
}
