/** At komme tilbage efter en tid væk, og at begynde på en frisk. */
import type { back as source } from '../en/back.ts';

export const back: typeof source = {
  fresh: 'Velkommen tilbage. Du er ikke bagud. Skal vi begynde på en frisk?',
  welcome: 'Velkommen tilbage. Det her skete, mens du var væk.',
  meanwhile: 'Mens du var væk',
  lines: {
    birthday: 'Fødselsdage',
    promise: 'Løfter, hvis dag er gået',
    reply: 'Hører stadig gerne fra dig',
    meeting: 'Møder',
    event: 'Overstået nu',
    draft: 'Kladder, der ligger klar',
  },
  hint: 'De, der har ventet, får en ny dag i ugerne, der kommer. Intet går tabt.',
  act: 'Ja, på en frisk',
  leave: 'Lad det være',
  thanks: 'Godt at vide',
  done: 'En frisk start. De, der ventede, har fået en ny dag.',
  left: 'Alt bliver, som det er.',
  note: 'En frisk start?',
  later: 'Ikke nu',
};
