/** Opening lines in Danish. They assert nothing that the person hasn't written down, and each leaves one gap. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  line('thinking', [], 'Hej {name}, jeg kom lige til at tænke på dig. Hvordan går det med …?'),
  line('saw', [], 'Hej {name}, jeg tænkte på dig, da jeg så …'),
  line('hear', [], 'Hej {name}, jeg vil så gerne høre, hvordan det går med …'),
  line('news', ['due', 'first'], 'Hej {name}, hvad er du optaget af for tiden? Her er det mest …'),
  line('while', ['due'], 'Hej {name}, det er et stykke tid siden. Hvad er der sket siden …?'),
  line('coffee', ['due', 'lapsed'], 'Hej {name}, skal vi ses over en kop et eller andet? Jeg har tid …'),
  line('remember', ['lapsed'], 'Hej {name}, det er længe siden, og jeg tænker stadig tilbage på …'),
  line('ages', ['lapsed'], 'Hej {name}, vi har ikke talt sammen længe, og så stødte jeg på …'),
  line('here', ['first'], 'Hej {name}, det er … Jeg vil gerne have, at vi holder kontakten.'),
  line('meaning', ['first'], 'Hej {name}, jeg har længe villet skrive til dig. Hvordan går det med …?'),
  line('meeting', ['met'], 'Hej {name}, det var godt at møde dig. Jeg tænker stadig på det, du fortalte om …'),
  line('more', ['met'], 'Hej {name}, vi mødtes forleden, og jeg vil gerne høre mere om …'),
  line('again', ['met'], 'Hej {name}, tak for snakken. Skal vi ses igen? Det passer mig …'),
  line('year', ['birthday'], 'Tillykke med fødselsdagen, {name}! Jeg håber, året byder på …'),
  line('day', ['birthday'], 'Hjerteligt tillykke, {name}! Jeg håber, dagen får plads til …'),
  line('wish', ['birthday'], 'Hej {name}, jeg tænker på dig og din fødselsdag. Jeg ønsker dig …'),
  line('thanks', ['reply-owed'], 'Hej {name}, tak, fordi du gav lyd fra dig. Det med …'),
  line('moment', ['reply-owed'], 'Hej {name}, nu har jeg ro til at svare dig: …'),
  line('good', ['reply-owed'], 'Hej {name}, det var godt at høre fra dig. Jeg har tænkt over …'),
  line('tried', ['retry'], 'Hej {name}, jeg prøvede at få fat i dig. Det haster ikke; jeg ville bare …'),
  line('otherway', ['retry'], 'Hej {name}, nu prøver jeg på en anden måde. Hvordan går det med …?'),
  line('whenever', ['retry'], 'Hej {name}, når det passer dig, vil jeg gerne høre om …'),
  line('promised', ['promise'], 'Hej {name}, jeg lovede dig …, og her kommer det.'),
  line('kept', ['promise'], 'Hej {name}, jeg har ikke glemt, hvad jeg lovede dig. Her er …'),
  line('aboutit', ['promise'], 'Hej {name}, angående det, jeg lovede dig: …'),
  line('stayed', ['told'], 'Hej {name}, jeg har haft tid til det, du gav mig. Det, der blev hængende, er …'),
  line('thanksfor', ['told'], 'Hej {name}, tak, fordi du tænkte på mig. Det fik mig til at se …'),
  line('found', ['tip'], 'Hej {name}, jeg faldt over noget, du måske vil synes om. Det handler om …'),
  line('foryou', ['tip'], 'Hej {name}, det her fik mig til at tænke på dig, fordi …'),
  line('someone', ['seeks'], 'Hej {name}, måske kender jeg en, der kan hjælpe dig med …'),
  line('still', ['seeks'], 'Hej {name}, leder du stadig efter …?'),
];

function line(key: string, occasions: NonNullable<OpeningLine['occasions']>, text: string): OpeningLine {
  return { id: `da-${key}`, language: 'da', text, occasions };
}
