/** Hur man får ut en fil med personer ur de vanliga adressböckerna, steg för steg. */
import type { waysIn as English } from '../en/ways-in.ts';

export const waysIn: typeof English = {
  how: 'Hur får jag en sådan fil?',
  ways: {
    google: {
      title: 'Google och Android',
      steps: [
        'Öppna Googles Kontakter i telefonen: Organisera, sedan ”Exportera till fil”. Då får du en .vcf-fil.',
        'På en Samsung: Kontakter, menyn, ”Hantera kontakter”, ”Importera eller exportera kontakter”.',
        'I en webbläsare: contacts.google.com, Exportera i menyn, sedan ”Google CSV” eller ”vCard”.',
        'Välj filen här. Är Livstegn installerat kan du också dela den till Livstegn.',
      ],
    },
    apple: {
      title: 'iPhone och iCloud',
      steps: [
        'Öppna Kontakter i iPhone och tryck på Listor. Håll fingret på en lista, välj Exportera och spara i Filer.',
        'En enda person: öppna kontakten, ”Dela kontakt”, ”Spara i Filer”.',
        'I en webbläsare: icloud.com/contacts, markera alla och välj ”Exportera vCard”.',
        'Kom tillbaka hit och välj .vcf-filen.',
      ],
    },
    outlook: {
      title: 'Outlook',
      steps: [
        'På outlook.com: öppna Personer, sedan ”Hantera kontakter” och ”Exportera kontakter”.',
        'I Outlook för Windows: Arkiv, Öppna och exportera, Importera/exportera, Exportera till en fil, kommaavgränsade värden.',
        'En enda person: öppna kontakten, Arkiv, Spara som, vCard.',
      ],
    },
    thunderbird: {
      title: 'Thunderbird',
      steps: [
        'Öppna adressboken, högerklicka på boken till vänster och välj Exportera.',
        'Spara som vCard; då kommer mest med.',
      ],
    },
    linkedin: {
      title: 'LinkedIn',
      steps: [
        'I inställningarna under dataskydd väljer du att få en kopia av dina uppgifter och kryssar för kontakter.',
        'LinkedIn skickar en fil efter några minuter. Packa upp den och välj Connections.csv.',
      ],
    },
    other: {
      title: 'Något annat',
      steps: [
        'Nästan alla adressböcker kan spara vCard (.vcf). Det är det bästa de kan ge.',
        'Vilken lista som helst med en person per rad duger också. Spara den som CSV, eller kopiera den och klistra in den här; du säger vilken kolumn som är vad.',
      ],
    },
  },
};
