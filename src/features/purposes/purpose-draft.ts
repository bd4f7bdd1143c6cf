/** The form of a purpose as it is being filled in, and what it becomes; an emptied field is taken away. */
import { parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { nextLookBack, type Purpose, type PurposeKind } from '../../domain/purpose.ts';
import { failed, success, type Result } from '../../domain/result.ts';
import type { PurposeFields } from '../../store/purposes.ts';
import type { Changes } from '../../store/rows.ts';

export type PurposeDraft = {
  readonly kind: PurposeKind | undefined;
  readonly wish: string;
  readonly invest: string;
  /** Empty: no day. */
  readonly lookBackOn: string;
};

export type PurposeFault = 'needs-kind' | 'no-day';

/** That of a new purpose, or of one that is changed. */
export function draftOfPurpose(purpose: Purpose | undefined, today: CalendarDate): PurposeDraft {
  if (purpose === undefined) return { kind: undefined, wish: '', invest: '', lookBackOn: nextLookBack(today) };
  const { kind, wish, invest = '', lookBackOn = '' } = purpose;
  return { kind, wish, invest, lookBackOn };
}

/** The fields to keep, or what is wrong. */
export function readPurposeDraft(draft: PurposeDraft): Result<PurposeFields, PurposeFault> {
  const { kind } = draft;
  const [wish, invest, date] = [draft.wish.trim(), draft.invest.trim(), draft.lookBackOn.trim()];
  const lookBackOn = parseCalendarDate(date);
  if (kind === undefined) return failed('needs-kind');
  if (date !== '' && lookBackOn === undefined) return failed('no-day');
  return success({
    kind,
    wish,
    ...(invest !== '' && { invest }),
    ...(lookBackOn !== undefined && { lookBackOn }),
  });
}

/** The fields that are different now; one that is gone is given as undefined. */
export function changesOfPurpose(purpose: Purpose, fields: PurposeFields): Changes<PurposeFields> {
  const { kind, wish, invest, lookBackOn } = fields;
  return {
    ...(kind !== purpose.kind && { kind }),
    ...(wish !== purpose.wish && { wish }),
    ...(invest !== purpose.invest && { invest }),
    ...(lookBackOn !== purpose.lookBackOn && { lookBackOn }),
  };
}
