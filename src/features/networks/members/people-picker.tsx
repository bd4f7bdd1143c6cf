/** All people, to be ticked one by one or all that fit at once. */
import { useDeferredValue, useMemo, useState } from 'react';
import { EVERYONE } from '../../../domain/people-query.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { usePeople } from '../../../hooks/use-people.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { allSpheres } from '../../../store/spheres.ts';
import { CheckLine } from '../../../ui/fields/check-line.tsx';
import { Choices } from '../../../ui/fields/choices.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Skeleton } from '../../../ui/layout/skeleton.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { PickList } from './pick-list.tsx';

type PeoplePickerProps = {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

export function PeoplePicker({ chosen, onChange }: PeoplePickerProps) {
  const { networks, contacts } = useMessages();
  const { members: words } = networks;
  const [text, setText] = useState('');
  const [sphereIds, setSphereIds] = useState<readonly string[]>([]);
  const sought = useDeferredValue(text);
  const query = useMemo(() => ({ ...EVERYONE, text: sought, sphereIds }), [sought, sphereIds]);
  const list = usePeople(query);
  const spheres = useLive(allSpheres) ?? [];
  const shown = useMemo(
    () => (list === undefined ? [] : Array.from({ length: list.count }, (_, place) => list.idAt(place) ?? '')),
    [list],
  );
  const isAll = shown.length > 0 && shown.every((id) => chosen.has(id));

  function set(ids: readonly string[], on: boolean): void {
    const after = new Set(chosen);
    for (const id of ids) {
      if (on) after.add(id);
      else after.delete(id);
    }
    onChange(after);
  }
  return (
    <>
      <TextField label={contacts.search} hint={words.searchHint} type="search" value={text} onChange={setText} />
      {spheres.length > 0 && (
        <Choices
          label={words.spheres}
          values={sphereIds}
          options={spheres.map(({ id, name, color }) => ({ value: id, label: name, hue: color }))}
          onChange={setSphereIds}
        />
      )}
      {list === undefined ? (
        <Skeleton shape="rows" />
      ) : list.count === 0 ? (
        <Soft>{list.total === 0 ? words.nobody : words.noneFit}</Soft>
      ) : (
        <div>
          <CheckLine checked={isAll} onCheck={() => set(shown, !isAll)}>
            {words.everyone(list.count)}
          </CheckLine>
          <PickList list={list} chosen={chosen} onPick={(id) => set([id], !chosen.has(id))} />
        </div>
      )}
    </>
  );
}
