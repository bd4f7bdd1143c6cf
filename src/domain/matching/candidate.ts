/** Candidates: what matching knows of a contact, and how much each of its fields weighs. Nothing told in confidence. */
import type { Contact } from '../contact.ts';

/** The texts of a contact that may be matched; which of them weigh anything depends on the question. */
export type Candidate = Pick<Contact, 'id'> &
  Partial<Pick<Contact, ListField | 'jobTitle' | 'organization' | 'notes' | 'language'>> & {
    readonly sphere?: string;
    /** What was last noted of meeting them. */
    readonly lastNote?: string;
  };

export type ListField = 'interests' | 'seeks' | 'competences' | 'offers' | 'tags';
/** 'wished': what notes say somebody wishes for. */
export type Field = ListField | 'jobTitle' | 'organization' | 'sphere' | 'notes' | 'wished';

export const FIELDS: readonly Field[] = [
  'interests',
  'seeks',
  'competences',
  'offers',
  'tags',
  'jobTitle',
  'organization',
  'sphere',
  'notes',
  'wished',
];

/** The fields in which what is near counts too. */
export const NEAR_FIELDS: ReadonlySet<Field> = new Set(['interests', 'seeks', 'competences', 'offers', 'tags']);

/** A question put to all candidates: what each field weighs in it, and in which fields what is over counts no more. */
export type Question = {
  readonly weights: { readonly [field in Field]: number };
  readonly forgets: ReadonlySet<Field>;
  /** How much it speaks against somebody that a word names what is over. */
  readonly overSpeaks: number;
  /** How much having the same and having what is near count, where what is near is known. */
  readonly sameCounts: number;
  readonly nearCounts: number;
  /** What each field weighs in what is near, at most 1. */
  readonly nearWeights: { readonly [field in Field]: number };
};

/** Who likes a tip (DESIGN 3). */
export const WHO_LIKES: Question = {
  weights: {
    interests: 3,
    seeks: 3,
    competences: 1.5,
    offers: 1.5,
    tags: 1,
    jobTitle: 0.5,
    // working at a firm that a headline names is no reason to be sent it
    organization: 0.1,
    sphere: 0,
    notes: 0.5,
    wished: 2,
  },
  forgets: new Set(['interests', 'seeks', 'competences', 'offers', 'tags', 'notes', 'wished']),
  overSpeaks: 1,
  sameCounts: 0.33,
  nearCounts: 0.45,
  nearWeights: {
    interests: 1,
    seeks: 1,
    competences: 0.75,
    offers: 0.75,
    tags: 0.6,
    jobTitle: 0.55,
    organization: 0.25,
    sphere: 0,
    notes: 0.75,
    wished: 0.95,
  },
};

/** Who can help (DESIGN 3). */
export const WHO_CAN_HELP: Question = {
  weights: {
    interests: 0.2,
    seeks: 0,
    competences: 3,
    offers: 3,
    tags: 1,
    jobTitle: 2,
    organization: 0.5,
    sphere: 0.5,
    notes: 0.5,
    // whoever wishes for the same is a beginner at it
    wished: 0,
  },
  forgets: new Set(['interests', 'notes', 'wished']),
  // whoever is tired of a matter may still be the one who knows it
  overSpeaks: 0.3,
  sameCounts: 0.35,
  nearCounts: 0.5,
  nearWeights: {
    interests: 0.45,
    seeks: 0,
    competences: 1,
    offers: 1,
    tags: 0.7,
    jobTitle: 1,
    organization: 0.5,
    sphere: 0.2,
    notes: 0.7,
    wished: 0.1,
  },
};

/** How many words a field usually has; a longer one counts for less per word. */
export const USUAL_LENGTH: { readonly [field in Field]: number } = {
  interests: 6,
  seeks: 4,
  competences: 6,
  offers: 4,
  tags: 3,
  jobTitle: 2,
  organization: 2,
  sphere: 1,
  notes: 20,
  wished: 6,
};

/** Whether a field is running text, of which most words say nothing. */
export function isNote(field: Field): boolean {
  return field === 'notes' || field === 'wished';
}

/** The texts of a field, each read for itself: 'kunst' beside 'historie' is not the history of art. */
export function textsOf(candidate: Candidate & { readonly wished: string }, field: Field): readonly string[] {
  const value = candidate[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
