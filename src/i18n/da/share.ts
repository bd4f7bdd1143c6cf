/** Skærmen, der viser, hvad en anden app har delt. */
import type { share as English } from '../en/share.ts';

export const share: typeof English = {
  title: 'Delt med Livstegn',
  nothing: 'Her venter ikke noget',
  nothingText:
    'Del en artikel, en kontakt eller en adressebog fra en anden app, og vælg Livstegn; så bliver den først vist her.',
  toImport: 'Hent en adressebog ind',
  file: (name, size) => `${name}, ${size}`,
  card: 'En person',
  people: 'Der kan være nogen i den. Der bliver ikke gemt noget, før du siger til.',
  show: 'Vis, hvad der er i',
  unknown: 'Det her er ikke en adressebog. Livstegn kan læse vCard (.vcf) og CSV.',
  tooLarge: (name, most) =>
    `${name} er for stor; der er højst plads til ${most} MB. Eksportér færre personer ad gangen.`,
  others: (count, isOne) =>
    isOne
      ? 'Der fulgte én fil mere med; del den for sig selv.'
      : `Der fulgte ${count} filer mere med; del dem én for én.`,
  words: 'Det her blev delt. Der bliver ikke gemt noget, før du siger til.',
  keep: 'Gem til at give videre',
  forMe: 'Det er til mig',
  long: (most, left) =>
    `Teksten er lang. De første ${most} tegn bliver gemt i noten; de sidste ${left} bliver i den app, de kom fra.`,
  notKept: {
    full: 'Telefonen er fuld, så det kunne ikke gemmes. Det venter stadig her.',
    newer: 'En nyere udgave af appen er i gang i en anden fane. Indlæs siden igen; det her venter stadig.',
    failed: 'Det kunne ikke gemmes. Det venter stadig her.',
  },
  copy: 'Kopiér',
  copied: 'Kopieret',
  notCopied: 'Browseren tillader ikke kopiering her. Hold fingeren på teksten i stedet.',
  letGo: 'Smid det væk',
  gone: 'Det er væk igen, og der blev ikke gemt noget.',
};
