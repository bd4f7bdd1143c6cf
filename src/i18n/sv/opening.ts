/** Det första man ser: vad appen är till för, var allt stannar och hur man börjar. Kommer med det första. */
import type { opening as English } from '../en/opening.ts';

export const opening: typeof English = {
  title: 'Håll kontakten med dem du skulle sakna.',
  where: 'Allt stannar i telefonen: inget konto, ingen server, inget skickas om inte du skickar det.',
  lost: {
    title: 'Webbläsaren har tappat dina personer',
    text: 'De fanns här i appen i telefonen, och webbläsaren kom tillbaka med ett tomt lager. Det beror inte på något du har gjort. Har du en säkerhetskopia kommer allt i den tillbaka.',
  },
  begin: 'Börja med fem personer',
  bringIn: 'Hämta in en adressbok',
  tryOut: 'Prova med påhittade personer',
  look: 'Titta bara runt',
  restore: 'Hämta tillbaka en säkerhetskopia',
};
