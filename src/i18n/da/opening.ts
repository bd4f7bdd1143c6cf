/** Det første, man ser: hvad appen er til, hvor alt bliver, og hvordan man begynder. Kommer med det første. */
import type { opening as English } from '../en/opening.ts';

export const opening: typeof English = {
  title: 'Hold kontakten med dem, du ville savne.',
  where: 'Alt bliver på telefonen: ingen konto, ingen server, intet bliver sendt, medmindre du sender det.',
  lost: {
    title: 'Browseren har mistet dine personer',
    text: 'De lå her i appen på telefonen, og browseren kom tilbage med et tomt lager. Det skyldes ikke noget, du har gjort. Har du en sikkerhedskopi, kommer alt i den tilbage.',
  },
  begin: 'Begynd med fem personer',
  bringIn: 'Hent en adressebog ind',
  tryOut: 'Prøv med opdigtede personer',
  look: 'Se dig bare omkring',
  restore: 'Hent en sikkerhedskopi tilbage',
};
