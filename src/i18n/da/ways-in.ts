/** Hvordan man får en fil med personer ud af de almindelige adressebøger, trin for trin. */
import type { waysIn as English } from '../en/ways-in.ts';

export const waysIn: typeof English = {
  how: 'Hvordan får jeg sådan en fil?',
  ways: {
    google: {
      title: 'Google og Android',
      steps: [
        'Åbn Googles Kontakter på telefonen: Organiser, så »Eksportér til fil«. Så får du en .vcf-fil.',
        'På en Samsung: Kontakter, menuen, »Administrer kontakter«, »Importér eller eksportér kontakter«.',
        'I en browser: contacts.google.com, Eksportér i menuen, så »Google CSV« eller »vCard«.',
        'Vælg filen her. Er Livstegn installeret, kan du også dele den til Livstegn.',
      ],
    },
    apple: {
      title: 'iPhone og iCloud',
      steps: [
        'Åbn Kontakter på iPhone, og tryk på Lister. Hold fingeren på en liste, vælg Eksporter, og gem i Arkiver.',
        'En enkelt person: Åbn kontakten, »Del kontakt«, »Arkivér i Arkiver«.',
        'I en browser: icloud.com/contacts, markér alle, og vælg »Eksporter vCard«.',
        'Kom tilbage hertil, og vælg .vcf-filen.',
      ],
    },
    outlook: {
      title: 'Outlook',
      steps: [
        'På outlook.com: Åbn Personer, så »Administrer kontakter« og »Eksportér kontakter«.',
        'I Outlook til Windows: Filer, Åbn og eksportér, Importér/eksportér, Eksportér til en fil, kommaseparerede værdier.',
        'En enkelt person: Åbn kontakten, Filer, Gem som, vCard.',
      ],
    },
    thunderbird: {
      title: 'Thunderbird',
      steps: [
        'Åbn adressebogen, højreklik på bogen til venstre, og vælg Eksportér.',
        'Gem som vCard; det får mest med.',
      ],
    },
    linkedin: {
      title: 'LinkedIn',
      steps: [
        'I indstillingerne under databeskyttelse vælger du at få en kopi af dine data og sætter flueben ved forbindelser.',
        'LinkedIn sender dig en fil efter nogle minutter. Pak den ud, og vælg Connections.csv.',
      ],
    },
    other: {
      title: 'Noget andet',
      steps: [
        'Næsten alle adressebøger kan gemme vCard (.vcf). Det er det bedste, de kan give.',
        'Enhver liste med en person i hver række kan også bruges. Gem den som CSV, eller kopiér den, og sæt den ind her; du siger, hvilken kolonne der er hvad.',
      ],
    },
  },
};
