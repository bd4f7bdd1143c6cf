/** A number of days as a length of time one would say: '5 days', '3 uger', '4 månader', '2 years'. */
import type { Language } from '../domain/settings.ts';
import { localeOf } from './format.ts';

/** Days under two weeks, then weeks, from two months on months, from two years on years; at least one day. */
export function spanText(language: Language, days: number): string {
  const { unit, of } = STEPS.find(({ below }) => days < below) ?? YEARS;
  const count = Math.max(1, Math.round(days / of));
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

const STEPS = [
  { below: 14, unit: 'day', of: 1 },
  { below: 60, unit: 'week', of: 7 },
  { below: 700, unit: 'month', of: 30.44 },
] as const;
const YEARS = { unit: 'year', of: 365.25 } as const;
