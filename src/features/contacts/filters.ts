/** The filters that one may choose from, and the ones that are chosen. */
import type { PeopleQuery } from '../../domain/people-query.ts';
import type { Sphere } from '../../domain/sphere.ts';
import type { Status } from '../../domain/status.ts';
import type { Messages } from '../../i18n/messages.ts';

export const TIE_FILTERS = ['strong', 'weak', 'unsorted'] as const;

/** Who is not sorted yet is found among the ties, and who has no rhythm is nobody one would look for. */
export const STATUS_FILTERS = [
  'soon',
  'due',
  'late',
  'on-track',
  'snoozed',
  'resting',
  'remembered',
  'never',
] as const satisfies readonly Status[];

/** A filter that is chosen: what it is called, and the question without it. */
export type ChosenFilter = { readonly label: string; readonly without: PeopleQuery };

/** The chosen filters in the order of the sheet. A sphere that is gone has no name; its filter is left out. */
export function chosenFilters(
  query: PeopleQuery,
  spheres: readonly Sphere[],
  { words, contacts }: Pick<Messages, 'words' | 'contacts'>,
): readonly ChosenFilter[] {
  const { ties, sphereIds, statuses, tags } = query;
  const statusLabel = (status: Status): string => labelOf(contacts.status, status) ?? words.status[status];
  return [
    ...ties.map((tie) => ({ label: words.tie[tie], without: { ...query, ties: others(ties, tie) } })),
    ...sphereIds.flatMap((id) => {
      const sphere = spheres.find((each) => each.id === id);
      return sphere === undefined
        ? []
        : [{ label: sphere.name, without: { ...query, sphereIds: others(sphereIds, id) } }];
    }),
    ...statuses.map((status) => ({
      label: statusLabel(status),
      without: { ...query, statuses: others(statuses, status) },
    })),
    ...tags.map((tag) => ({ label: tag, without: { ...query, tags: others(tags, tag) } })),
  ];
}

/** Values as options, each under its label. */
export function optionsFor<Value extends string>(
  values: readonly Value[],
  labels: { readonly [Key in Value]: string },
): readonly { readonly value: Value; readonly label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

function labelOf(labels: { readonly [key: string]: string }, key: string): string | undefined {
  return labels[key];
}

function others<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.filter((each) => each !== value);
}
