/** What says that two cards are of one person, and what speaks against it, in words. */
import type { Evidence, Weighing } from '../../domain/evidence.ts';
import { listOf } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

/** 'Same e-mail', 'Same name', each once. */
export function evidenceWords({ evidence }: Weighing, { duplicates }: Messages): readonly string[] {
  return [...new Set(evidence.map(({ code }) => duplicates.evidence[code]))];
}

/** The same with the values in common: 'Same e-mail: ida@x.dk'. */
export function evidenceInFull({ evidence }: Weighing, { duplicates }: Messages): readonly string[] {
  return evidence.map((each) => {
    const said = duplicates.evidence[each.code];
    const value = valueOf(each);
    return value === undefined ? said : `${said}: ${value}`;
  });
}

/** 'But different numbers and different workplaces.'; undefined when nothing speaks against it. */
export function contradictionText(weighing: Weighing, { duplicates, language }: Messages): string | undefined {
  const said = weighing.contradictions.map((code) => duplicates.contradictions[code]);
  return said.length === 0 ? undefined : duplicates.but(listOf(language, said));
}

function valueOf(evidence: Evidence): string | undefined {
  return 'key' in evidence ? evidence.key.replace(/^\/\//, '') : undefined;
}
