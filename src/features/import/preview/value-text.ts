/** A value of a preview as the person writes it: days in words, everything else as it stands. */
import type { PreviewField } from '../../../formats/import-preview.ts';
import { yearlyDay } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** The text of a value of this field; days come as 'YYYY-MM-DD' or '--MM-DD'. */
export function valueText(field: PreviewField['field'], value: string, { language, words }: Messages): string {
  const isDay = field === 'birthday' || field === 'dates';
  const parts = isDay ? DAY.exec(value) : null;
  if (parts?.groups !== undefined) {
    const { year, month, day } = parts.groups;
    const found = { month: Number(month), day: Number(day) };
    return yearlyDay(language, year === undefined ? found : { ...found, year: Number(year) });
  }
  if (field === 'level' && isKeyOf(words.level, value)) return words.level[value];
  return field === 'reach' && isKeyOf(words.reach, value) ? words.reach[value] : value;
}

const DAY = /^(?:(?<year>\d{4})|-)-(?<month>\d{2})-(?<day>\d{2})$/;

function isKeyOf<Labels extends object>(labels: Labels, key: string | number | symbol): key is keyof Labels {
  return Object.hasOwn(labels, key);
}
