/** What it is: its name, its link, its kind, and the day of an event. */
import { linkOnly } from '../../domain/tip-link.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { KindField } from './kind-field.tsx';
import type { TipDraft } from './tip-draft.ts';

type WhatFieldsProps = {
  readonly draft: TipDraft;
  readonly needsName: boolean;
  readonly onChange: (part: Partial<TipDraft>) => void;
  /** A name may have been written with a link in it. */
  readonly onNamed: () => void;
};

export function WhatFields({ draft, needsName, onChange, onNamed }: WhatFieldsProps) {
  const words = useMessages().tips.form;
  const isPlain = draft.url.trim() !== '' && linkOnly(draft.url) === undefined;
  return (
    <>
      <TextField
        label={words.name}
        value={draft.title}
        error={needsName ? words.needsName : undefined}
        onChange={(title) => onChange({ title })}
        onBlur={onNamed}
      />
      <TextField
        label={words.link}
        type="url"
        hint={isPlain ? words.linkPlain : undefined}
        value={draft.url}
        onChange={(url) => onChange({ url })}
      />
      <KindField value={draft.kind} onChange={(kind) => onChange({ kind, isKindChosen: true })} />
      {(draft.kind === 'event' || draft.eventOn !== '') && (
        <TextField
          label={words.eventOn}
          type="date"
          value={draft.eventOn}
          onChange={(eventOn) => onChange({ eventOn })}
        />
      )}
    </>
  );
}
