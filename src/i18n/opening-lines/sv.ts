/** Opening lines in Swedish. They assert nothing that the person hasn't written, and leave one gap each. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  { id: 'sv-any-1', language: 'sv', text: 'Hej {name}, jag kom att tänka på dig. Hur går det med …?', occasions: [] },
];
