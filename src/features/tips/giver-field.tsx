/** Whether the tip is for oneself, and from whom. */
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { Switch } from '../../ui/fields/switch.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { TipDraft } from './tip-draft.ts';

type GiverFieldProps = {
  readonly draft: Pick<TipDraft, 'forMe' | 'fromContactId'>;
  readonly onChange: (part: Partial<TipDraft>) => void;
};

export function GiverField({ draft: { forMe, fromContactId }, onChange }: GiverFieldProps) {
  const words = useMessages().tips.form;
  const today = useToday();
  return (
    <Stack>
      <Switch label={words.forMe} hint={words.forMeHint} on={forMe} onChange={(on) => onChange({ forMe: on })} />
      {forMe && (
        <PeopleField
          label={words.fromWhom}
          another={words.otherGiver}
          contactIds={fromContactId === undefined ? [] : [fromContactId]}
          today={today}
          onChange={(contactIds) => onChange({ fromContactId: contactIds.at(-1) })}
        />
      )}
    </Stack>
  );
}
