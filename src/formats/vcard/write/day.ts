/** Days as each version writes them; a year that nobody knows is left out, or marked as such. */
import type { YearlyDay } from '../../../domain/calendar-date.ts';
import type { LabelledDay } from '../../../domain/contact.ts';
import { foreignLabel } from './label.ts';
import type { Property, VcardVersion } from './property.ts';

/** The birthday: `--0412` in 4.0; in 3.0, which has no days without a year, 1604 with the mark by which phones know it. */
export function birthdayProperty(day: YearlyDay, version: VcardVersion): Property {
  return dayProperty('BDAY', day, version);
}

/**
 * Days beside the birthday. The first anniversary has a property in 4.0, which may stand once; the others, and all in
 * 3.0, are dates with a label as phones write them.
 */
export function dateProperties(dates: readonly LabelledDay[], version: VcardVersion): readonly Property[] {
  const first = version === '4.0' ? dates.findIndex(({ label }) => isAnniversary(label)) : -1;
  return dates.map((date, index) => {
    if (index === first) return dayProperty('ANNIVERSARY', date, version);
    const property = dayProperty('X-ABDATE', date, version);
    return date.label.trim() === '' ? property : { ...property, label: foreignLabel(date.label) };
  });
}

function isAnniversary(label: string): boolean {
  return label.toLowerCase() === 'anniversary';
}

function dayProperty(name: string, { year, month, day }: YearlyDay, version: VcardVersion): Property {
  const [m, d] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const y = year === undefined ? undefined : String(year).padStart(4, '0');
  if (version === '4.0') return { name, value: y === undefined ? `--${m}${d}` : `${y}${m}${d}` };
  if (y !== undefined) return { name, value: `${y}-${m}-${d}` };
  // a leap year, so that 29 February has a place in it
  return { name, parameters: ['X-APPLE-OMIT-YEAR=1604'], value: `1604-${m}-${d}` };
}
