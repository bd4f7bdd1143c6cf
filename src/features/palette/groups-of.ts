/** The fields of a palette by their groups. */
import { FIELD_GROUPS, type FieldGroup } from '../../domain/competence-field.ts';
import type { Palette, PaletteField } from '../../domain/palette.ts';

export type PaletteGroup = { readonly group: FieldGroup; readonly entries: readonly PaletteField[] };

export function groupsOf({ fields }: Palette): readonly PaletteGroup[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the groups
  return (Object.keys(FIELD_GROUPS) as FieldGroup[]).map((group) => {
    const codes: readonly string[] = FIELD_GROUPS[group];
    return { group, entries: fields.filter(({ field }) => codes.includes(field)) };
  });
}
