/** Papirkurven. */
import type { trash as en } from '../en/trash.ts';

export const trash: typeof en = {
  title: 'Papirkurv',
  look: 'Se i papirkurven',
  intro: 'Det, der ligger her, kan hentes frem i tredive dage. Så er det væk for altid.',
  noneTitle: 'Papirkurven er tom',
  noneText: 'Det, du sletter, venter her i tredive dage, hvis du skulle fortryde.',
  kinds: {
    contacts: 'Person',
    interactions: 'Kontakt',
    spheres: 'Sammenhæng',
    tips: 'Tip',
    introductions: 'At bringe sammen',
    exchanges: 'Give og tage',
    promises: 'Løfte',
  },
  mergedInto: (name) => `Gjort til én med ${name}`,
  daysLeft: (days) => {
    if (days === 0) return 'sidste dag';
    return days === 1 ? 'én dag endnu' : `${days} dage endnu`;
  },
  restore: 'Hent frem',
  restoreAll: 'Hent alle frem',
  restoreHints: {
    contacts: 'Alt kommer med tilbage: noter, historie og pladsen i dine uger.',
    interactions: 'Det kommer tilbage i historien.',
    spheres: 'De, du kender derfra, hører til den igen.',
    tips: 'Det kommer tilbage, hvor det var, med dem, du gav det til.',
    introductions: 'Det kommer tilbage, som det stod.',
    exchanges: 'Det står i give og tage igen.',
    promises: 'Det venter på at blive holdt igen.',
  },
  restoreMerged: (name) =>
    `Kommer tilbage som en person for sig, med det, der stod på kortet. Det, der har været mellem jer, bliver hos ${name}.`,
  restored: {
    contacts: (name) => `${name} er tilbage.`,
    interactions: () => 'Det står i historien igen.',
    spheres: (name) => `${name} er tilbage.`,
    tips: () => 'Det ligger blandt dine tips igen.',
    introductions: () => 'Det er tilbage.',
    exchanges: () => 'Det står i give og tage igen.',
    promises: () => 'Det er tilbage blandt løfterne.',
  },
  restoredMany: (count) => `${count} er tilbage.`,
  forGood: 'Slet for altid',
  ask: (name) => `Slet ${name} for altid?`,
  askInteraction: 'Slet det for altid?',
  askHints: {
    contacts: 'Noter og historie forsvinder også. Ingen kan hente dem frem igen.',
    interactions: 'Ingen kan hente det frem igen.',
    spheres: 'Personerne bliver. Sammenhængen kan ikke hentes frem igen.',
    tips: 'Det, du har givet videre, bliver i historien. Selve tippet kan ikke hentes frem igen.',
    introductions: 'Det, du gav med det, bliver stående under give og tage. Selv kan det ikke hentes frem igen.',
    exchanges: 'Ingen kan hente det tilbage.',
    promises: 'Ingen kan hente det tilbage.',
  },
  keep: 'Lad det ligge',
  gone: {
    contacts: (name) => `${name} er slettet for altid.`,
    interactions: () => 'Slettet for altid.',
    spheres: (name) => `${name} er slettet for altid.`,
    tips: () => 'Slettet for altid.',
    introductions: () => 'Slettet for altid.',
    exchanges: () => 'Slettet for altid.',
    promises: () => 'Slettet for altid.',
  },
  empty: 'Tøm papirkurven',
  emptyAsk: 'Tøm papirkurven?',
  emptyHint: (count) => `Det hele (${count}) forsvinder for altid. Ingen kan hente det frem igen.`,
  emptied: 'Papirkurven er tom.',
};
