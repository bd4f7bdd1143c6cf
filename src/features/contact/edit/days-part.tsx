/** Birthday and other days to remember. */
import { Plus } from 'lucide-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { DateDraft } from './contact-draft.ts';
import type { PartProps } from './form-props.ts';
import { useRowKeys } from './use-row-keys.ts';
import { blankYearly, type YearlyFault } from './yearly-draft.ts';
import { YearlyField } from './yearly-field.tsx';

export function DaysPart({ draft, onChange, faults }: PartProps) {
  const { contactForm: words } = useMessages();
  const { dates } = draft;
  const { keys, forget } = useRowKeys(dates.length);

  function remove(place: number): void {
    forget(place);
    onChange({ ...draft, dates: dates.toSpliced(place, 1) });
  }

  return (
    <Section title={words.parts.days} ruled>
      <Stack>
        <YearlyField
          label={words.birthday}
          value={draft.birthday}
          fault={faults?.birthday}
          onChange={(birthday) => onChange({ ...draft, birthday })}
        />
        {dates.map((date, place) => (
          <DateCard
            key={keys[place]}
            date={date}
            fault={faults?.dates.get(place)}
            onChange={(next) => onChange({ ...draft, dates: dates.with(place, next) })}
            onRemove={() => remove(place)}
          />
        ))}
        <Button
          look="plain"
          icon={Plus}
          onClick={() => onChange({ ...draft, dates: [...dates, { ...blankYearly, label: '' }] })}
        >
          {words.addDate}
        </Button>
      </Stack>
    </Section>
  );
}

type DateCardProps = {
  readonly date: DateDraft;
  readonly fault: YearlyFault | undefined;
  readonly onChange: (date: DateDraft) => void;
  readonly onRemove: () => void;
};

function DateCard({ date, fault, onChange, onRemove }: DateCardProps) {
  const { contactForm: words, contact, days } = useMessages();
  const name = date.label === '' ? days.unnamed : contact.labelText(date.label);
  return (
    <Card>
      <TextField
        label={words.dateLabel}
        hint={words.dateHint}
        value={contact.labelText(date.label)}
        onChange={(label) => onChange({ ...date, label })}
      />
      <YearlyField
        label={name}
        value={date}
        fault={fault}
        onChange={(yearly) => onChange({ ...yearly, label: date.label })}
      />
      <Button look="plain" onClick={onRemove}>
        {words.removeOne(name)}
      </Button>
    </Card>
  );
}
