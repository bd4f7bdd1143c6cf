/** How close everyone selected is, how often with it, and what that would ask for a week. */
import { useMemo, useState } from 'react';
import type { Span } from '../../../domain/calendar-date.ts';
import type { Together } from '../../../domain/together.ts';
import { useWeighed } from '../../../hooks/use-weighed.ts';
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../../i18n/rhythm-options.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { optionsFor, TIE_FILTERS } from '../filters.ts';
import { useCounts } from '../use-counts.ts';
import { Demand } from './demand.tsx';
import type { ManySheetProps } from './sheet-props.ts';

export function TieSheet({ ids, act, onClose }: ManySheetProps) {
  const messages = useMessages();
  const { many, words } = messages;
  const counts = useCounts();
  const [tie, setTie] = useState<(typeof TIE_FILTERS)[number]>();
  const [rhythm, setRhythm] = useState<Span>();
  const change = useMemo(() => changeTo(tie, rhythm), [tie, rhythm]);
  const weighed = useWeighed(ids, change);
  const isTie = tie === 'strong' || tie === 'weak';

  function save(): void {
    if (change === undefined || tie === undefined) return;
    onClose();
    act(change, many.done.tie[tie]);
  }
  return (
    <Sheet open title={many.acts.tie} onClose={onClose}>
      <Form onSubmit={save}>
        <Choice
          label={many.acts.tie}
          labelHidden
          value={tie}
          options={optionsFor(TIE_FILTERS, words.tie)}
          onChange={setTie}
        />
        {isTie && (
          <SelectField
            label={many.acts.rhythm}
            value={rhythmKey(rhythm)}
            options={[{ value: '', label: many.rhythmAsIs }, ...rhythmOptions(messages)]}
            onChange={(key) => setRhythm(rhythmOfKey(key))}
          />
        )}
        {isTie && <Demand weighed={weighed} onTake={setRhythm} />}
        <Button submit look="primary" wide disabled={tie === undefined}>
          {many.save(counts.inText(ids.length))}
        </Button>
      </Form>
    </Sheet>
  );
}

function changeTo(tie: (typeof TIE_FILTERS)[number] | undefined, rhythm: Span | undefined): Together | undefined {
  if (tie === undefined) return undefined;
  return tie === 'unsorted' ? { kind: 'tie' } : { kind: 'tie', tie, ...(rhythm && { rhythm }) };
}
