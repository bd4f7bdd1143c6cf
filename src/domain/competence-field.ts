/** The fields of competence that a palette of people is drawn in, grouped as one would look for them (B3). */

export const FIELD_GROUPS = {
  leading: ['leadership', 'people', 'boards', 'projects'],
  business: ['economy', 'trade', 'start-up', 'law'],
  words: ['communication', 'marketing', 'writing', 'languages'],
  technology: ['software', 'data', 'security'],
  making: ['building', 'production', 'design', 'crafts'],
  nature: ['climate', 'farming', 'food'],
  care: ['health', 'mind', 'social'],
  culture: ['education', 'research', 'society', 'arts', 'sport'],
} as const;

export type FieldGroup = keyof typeof FIELD_GROUPS;
export type CompetenceField = (typeof FIELD_GROUPS)[FieldGroup][number];

/** In the order in which they are drawn. */
export const COMPETENCE_FIELDS: readonly CompetenceField[] = Object.values(FIELD_GROUPS).flat();
