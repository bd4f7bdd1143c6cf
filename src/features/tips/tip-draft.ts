/** The form of a tip as it is being filled in, and what it becomes; an emptied field is taken away. */
import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { failed, success, type Result } from '../../domain/result.ts';
import { tipOfWords, withinLimits } from '../../domain/shared-tip.ts';
import { guessedKind } from '../../domain/tip-kind.ts';
import { hostOf, linkOnly } from '../../domain/tip-link.ts';
import { knownKind, type Tip, type TipKind } from '../../domain/tip.ts';
import type { Changes } from '../../store/rows.ts';
import type { TipFields } from '../../store/tips.ts';

export type TipDraft = {
  readonly title: string;
  readonly url: string;
  readonly kind: TipKind;
  /** Whether the person chose the kind; else it follows the link and the title. */
  readonly isKindChosen: boolean;
  readonly topics: readonly string[];
  readonly note: string;
  readonly language: string;
  readonly eventOn: string;
  readonly forMe: boolean;
  readonly fromContactId: string | undefined;
};

/** What is wrong; `by` is how many letters there are too many. */
export type TipFault = { readonly kind: 'needs-name' } | { readonly kind: 'note-too-long'; readonly by: number };

export const BLANK_TIP: TipDraft = {
  title: '',
  url: '',
  kind: 'article',
  isKindChosen: false,
  topics: [],
  note: '',
  language: '',
  eventOn: '',
  forMe: false,
  fromContactId: undefined,
};

export function draftOfTip(tip: Tip): TipDraft {
  return {
    title: tip.title,
    url: tip.url ?? '',
    kind: knownKind(tip.kind),
    isKindChosen: true,
    topics: tip.topics,
    note: tip.note ?? '',
    language: tip.language ?? '',
    eventOn: tip.eventOn ?? '',
    forMe: tip.forMe === true,
    fromContactId: tip.fromContactId,
  };
}

/** The draft with the kind that its link and title tell of, unless the person chose one. */
export function withGuess(draft: TipDraft): TipDraft {
  if (draft.isKindChosen) return draft;
  const url = draft.url.trim();
  const isSaid = url !== '' || draft.title.trim() !== '';
  return { ...draft, kind: isSaid ? guessedKind({ title: draft.title, ...(url !== '' && { url }) }) : BLANK_TIP.kind };
}

/** The draft with what was pasted, spread over the fields that are empty, the rest at the end of the note. */
export function withPasted(draft: TipDraft, text: string): { readonly draft: TipDraft; readonly leftOut: number } {
  const pasted = tipOfWords({ title: '', text, url: '' });
  if (pasted === undefined) return { draft, leftOut: 0 };
  const { url = '' } = pasted;
  // the site's name stands in for a name where none is written, but is none to begin with
  const title = pasted.title === hostOf(url) ? '' : pasted.title;
  const isNameFree = draft.title.trim() === '';
  const isLinkFree = draft.url.trim() === '';
  const rest = [isNameFree ? '' : title, isLinkFree ? '' : url, pasted.note ?? ''];
  return {
    draft: withGuess({
      ...draft,
      title: isNameFree ? title : draft.title,
      url: isLinkFree ? url : draft.url,
      note: [draft.note, ...rest].filter((part) => part !== '').join('\n'),
    }),
    leftOut: pasted.leftOut,
  };
}

/** A name that holds a link, where the link has no place of its own yet, is a name and a link. */
export function withLinkFromName(draft: TipDraft): TipDraft {
  const named = tipOfWords({ title: '', text: draft.title, url: '' });
  if (draft.url.trim() !== '' || named?.url === undefined) return draft;
  return withPasted({ ...draft, title: '' }, draft.title).draft;
}

/** The fields to keep, or what is wrong. */
export function readTipDraft(draft: TipDraft): Result<TipFields, TipFault> {
  const written = draft.url.trim();
  const url = linkOnly(written) ?? written;
  const { title, note, leftOut } = withinLimits({
    title: draft.title.trim() === '' ? (hostOf(url) ?? url) : draft.title,
    note: draft.note,
  });
  if (title === '') return failed({ kind: 'needs-name' });
  if (leftOut > 0) return failed({ kind: 'note-too-long', by: leftOut });
  return success({
    kind: draft.kind,
    title,
    topics: draft.topics,
    ...(url !== '' && { url }),
    ...(note !== '' && { note }),
    ...(draft.language !== '' && { language: draft.language }),
    ...eventOf(draft),
    ...giverOf(draft),
  });
}

/** The fields that are different now; one that is gone is given as undefined. */
export function changesOfTip(before: TipFields, after: TipFields): Changes<TipFields> {
  const then = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const fields = [...new Set([...then.keys(), ...now.keys()])];
  const isOther = (field: string): boolean => JSON.stringify(then.get(field)) !== JSON.stringify(now.get(field));
  return Object.fromEntries(fields.filter(isOther).map((field) => [field, now.get(field)]));
}

function eventOf({ eventOn }: TipDraft): Pick<TipFields, 'eventOn'> {
  const day = parseCalendarDate(eventOn);
  return day === undefined ? {} : { eventOn: day };
}

function giverOf({ forMe, fromContactId }: TipDraft): Pick<TipFields, 'forMe' | 'fromContactId'> {
  if (!forMe) return {};
  return { forMe: true, ...(fromContactId !== undefined && { fromContactId }) };
}
