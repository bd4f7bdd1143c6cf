/** Skärmen som visar vad en annan app har delat. */
import type { share as English } from '../en/share.ts';

export const share: typeof English = {
  title: 'Delat med Livstegn',
  nothing: 'Inget väntar här',
  nothingText:
    'Dela en artikel, en kontakt eller en adressbok från en annan app och välj Livstegn; då visas den först här.',
  toImport: 'Hämta in en adressbok',
  file: (name, size) => `${name}, ${size}`,
  card: 'En person',
  people: 'Det kan finnas någon i den. Inget sparas förrän du säger till.',
  show: 'Visa vad som finns i',
  unknown: 'Det här är ingen adressbok. Livstegn kan läsa vCard (.vcf) och CSV.',
  tooLarge: (name, most) => `${name} är för stor; som mest får ${most} MB plats. Exportera färre personer åt gången.`,
  others: (count, isOne) =>
    isOne ? 'En fil till följde med; dela den för sig.' : `${count} filer till följde med; dela dem en i taget.`,
  words: 'Det här delades. Inget sparas förrän du säger till.',
  keep: 'Spara som tips',
  forMe: 'Det är till mig',
  long: (most, left) =>
    `Texten är lång. De första ${most} tecknen sparas i anteckningen; de sista ${left} finns kvar i appen de kom från.`,
  notKept: {
    full: 'Telefonen är full, så det gick inte att spara. Det väntar fortfarande här.',
    newer: 'En nyare version av appen används i en annan flik. Ladda om sidan; det här väntar fortfarande.',
    failed: 'Det gick inte att spara. Det väntar fortfarande här.',
  },
  copy: 'Kopiera',
  copied: 'Kopierat',
  notCopied: 'Webbläsaren tillåter inte kopiering här. Håll fingret på texten i stället.',
  letGo: 'Släng det',
  gone: 'Det är borta igen och inget har sparats.',
};
