/** Opening lines in English. They assert nothing that the person hasn't written, and leave one gap each. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  { id: 'en-any-1', language: 'en', text: 'Hi {name}, I was just thinking of you. How is … going?', occasions: [] },
];
