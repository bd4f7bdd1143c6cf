/** Opening lines in Danish. They assert nothing that the person hasn't written, and leave one gap each. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  {
    id: 'da-any-1',
    language: 'da',
    text: 'Hej {name}, jeg kom til at tænke på dig. Hvordan går det med …?',
    occasions: [],
  },
];
