/** The fields of the sheet: order, tie, sphere, status and tag. */
import { PEOPLE_SORTS, type PeopleQuery } from '../../domain/people-query.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { allSpheres } from '../../store/spheres.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { Choices } from '../../ui/fields/choices.tsx';
import { optionsFor, STATUS_FILTERS, TIE_FILTERS } from './filters.ts';

type FilterFieldsProps = {
  readonly tags: readonly string[];
  readonly query: PeopleQuery;
  readonly onChange: (query: PeopleQuery) => void;
};

export function FilterFields({ tags, query, onChange }: FilterFieldsProps) {
  const { contacts, words } = useMessages();
  const labels = contacts.sheet;
  const spheres = useLive(allSpheres) ?? [];
  return (
    <>
      <Choice
        label={labels.sort}
        value={query.sort}
        options={optionsFor(PEOPLE_SORTS, contacts.sort)}
        onChange={(sort) => onChange({ ...query, sort })}
      />
      <Choices
        label={labels.tie}
        values={query.ties}
        options={optionsFor(TIE_FILTERS, words.tie)}
        onChange={(ties) => onChange({ ...query, ties })}
      />
      {spheres.length > 0 && (
        <Choices
          label={labels.sphere}
          values={query.sphereIds}
          options={spheres.map(({ id, name, color }) => ({ value: id, label: name, hue: color }))}
          onChange={(sphereIds) => onChange({ ...query, sphereIds })}
        />
      )}
      <Choices
        label={labels.status}
        values={query.statuses}
        options={optionsFor(STATUS_FILTERS, contacts.status)}
        onChange={(statuses) => onChange({ ...query, statuses })}
      />
      {tags.length > 0 && (
        <Choices
          label={labels.tag}
          values={query.tags}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          onChange={(chosen) => onChange({ ...query, tags: chosen })}
        />
      )}
    </>
  );
}
