/** Tags on everyone selected: some to put on, and those that are there to take off. */
import { useState } from 'react';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ChipField } from '../../../ui/fields/chip-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ItemList } from '../../../ui/overlays/item-list.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { useCounts } from '../use-counts.ts';
import type { ManySheetProps } from './sheet-props.ts';

export function TagSheet({ ids, weighed, tags: inUse, act, onClose }: ManySheetProps) {
  const { many, language } = useMessages();
  const counts = useCounts();
  const [tags, setTags] = useState<readonly string[]>([]);
  const onThem = [...weighed.tags].toSorted(([one], [other]) => one.localeCompare(other, language));

  function putOn(): void {
    if (tags.length === 0) return;
    onClose();
    act({ kind: 'tags', tags, isOn: true }, (people) => many.done.tagsOn(people, listOf(language, tags)));
  }
  return (
    <Sheet open title={many.acts.tags} onClose={onClose}>
      <Form onSubmit={putOn}>
        <ChipField label={many.tags} values={tags} suggestions={inUse} onChange={setTags} />
        <Button submit look="primary" wide>
          {many.putOn(counts.inText(ids.length))}
        </Button>
      </Form>
      {onThem.length > 0 && (
        <Section title={many.takeOff}>
          <ItemList
            items={onThem.map(([tag, count]) => ({
              label: tag,
              hint: counts.people(count),
              onSelect: () =>
                act({ kind: 'tags', tags: [tag], isOn: false }, (people) => many.done.tagsOff(people, tag)),
            }))}
            onPick={onClose}
          />
        </Section>
      )}
    </Sheet>
  );
}
