/** How often for everyone selected: a rhythm, or as usual again, and what that would ask for a week. */
import { useMemo, useState } from 'react';
import type { Together } from '../../../domain/together.ts';
import { useWeighed } from '../../../hooks/use-weighed.ts';
import { capitalized } from '../../../i18n/format.ts';
import { rhythmKey, rhythmOfKey, rhythmOptions } from '../../../i18n/rhythm-options.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { useCounts } from '../use-counts.ts';
import { Demand } from './demand.tsx';
import type { ManySheetProps } from './sheet-props.ts';

export function RhythmSheet({ ids, weighed, act, onClose }: ManySheetProps) {
  const messages = useMessages();
  const { many, words, language } = messages;
  const counts = useCounts();
  const [key, setKey] = useState('');
  const change = useMemo(() => changeTo(key), [key]);
  const after = useWeighed(ids, change);
  const unsorted = weighed.count - weighed.sorted;

  function save(): void {
    onClose();
    const { rhythm } = change;
    act(change, (people) =>
      rhythm === undefined
        ? many.done.rhythmAsUsual(people)
        : many.done.rhythm(capitalized(language, words.rhythm(rhythm)), people),
    );
  }
  return (
    <Sheet open title={many.acts.rhythm} onClose={onClose}>
      <Form onSubmit={save}>
        <SelectField
          label={many.acts.rhythm}
          hint={many.rhythmHint}
          value={key}
          options={[{ value: '', label: many.rhythmAsUsual }, ...rhythmOptions(messages)]}
          onChange={setKey}
        />
        {unsorted > 0 && <Soft>{many.rhythmUnsorted(counts.inText(unsorted))}</Soft>}
        <Demand weighed={after} onTake={(rhythm) => setKey(rhythmKey(rhythm))} />
        <Button submit look="primary" wide>
          {many.save(counts.inText(weighed.sorted))}
        </Button>
      </Form>
    </Sheet>
  );
}

function changeTo(key: string): Extract<Together, { readonly kind: 'rhythm' }> {
  const rhythm = rhythmOfKey(key);
  return { kind: 'rhythm', ...(rhythm && { rhythm }) };
}
