/** The hue in which each group of fields is drawn. */
import type { FieldGroup } from '../../domain/competence-field.ts';
import type { Hue } from '../../ui/hue.ts';

export const GROUP_HUES: { readonly [Group in FieldGroup]: Hue } = {
  leading: 'plum',
  business: 'ochre',
  words: 'teal',
  technology: 'sea',
  making: 'brick',
  nature: 'moss',
  care: 'pine',
  culture: 'iris',
};
