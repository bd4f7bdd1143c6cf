/** Opening lines in Danish. They assert nothing that the person hasn't written down, and each leaves one gap. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  line('thinking', [], 'Hej {name}, jeg kom lige til at tænke på dig. Hvordan går det med …?'),
  line('saw', [], 'Hej {name}, jeg tænkte på dig, da jeg så …'),
  line('hear', [], 'Hej {name}, jeg vil så gerne høre, hvordan det går med …'),
  line('news', ['due', 'first'], 'Hej {name}, hvad går du og laver for tiden? Her er det mest …'),
  line('while', ['due'], 'Hej {name}, det er et stykke tid siden sidst. Hvad er der sket siden …?'),
  line('coffee', ['due', 'lapsed'], 'Hej {name}, skal vi tage en kop kaffe eller te sammen? Jeg har tid …'),
  line('remember', ['lapsed'], 'Hej {name}, det er længe siden, og jeg tænker stadig tilbage på …'),
  line('ages', ['lapsed'], 'Hej {name}, det er længe siden, vi har talt sammen, og så stødte jeg på …'),
  line('here', ['first'], 'Hej {name}, det er … her. Jeg vil gerne holde kontakten.'),
  line('meaning', ['first'], 'Hej {name}, jeg har længe villet skrive til dig. Hvordan går det med …?'),
  line('meeting', ['met'], 'Hej {name}, det var hyggeligt at møde dig. Jeg tænker stadig på det, du fortalte om …'),
  line('more', ['met'], 'Hej {name}, vi mødtes forleden, og jeg vil gerne høre mere om …'),
  line('again', ['met'], 'Hej {name}, tak for snakken. Skal vi ses igen? Det passer mig fint …'),
  line('year', ['birthday'], 'Tillykke med fødselsdagen, {name}! Jeg håber, året byder på …'),
  line('day', ['birthday'], 'Hjertelig tillykke, {name}! Jeg håber, der bliver tid til …'),
  line('wish', ['birthday'], 'Hej {name}, her er en fødselsdagshilsen fra mig. Jeg ønsker dig …'),
  line('thanks', ['reply-owed'], 'Hej {name}, tak, fordi du gav lyd. Det med …'),
  line('moment', ['reply-owed'], 'Hej {name}, nu har jeg ro til at svare dig: …'),
  line('good', ['reply-owed'], 'Hej {name}, det var godt at høre fra dig. Jeg har tænkt over …'),
  line('tried', ['retry'], 'Hej {name}, jeg prøvede at få fat i dig. Det haster ikke, jeg ville bare …'),
  line('otherway', ['retry'], 'Hej {name}, nu prøver jeg på en anden måde. Hvordan går det med …?'),
  line('whenever', ['retry'], 'Hej {name}, når det passer dig, vil jeg gerne høre om …'),
  line('promised', ['promise'], 'Hej {name}, jeg lovede dig …, og her kommer det.'),
  line('kept', ['promise'], 'Hej {name}, jeg har ikke glemt, hvad jeg lovede dig. Her er …'),
  line('aboutit', ['promise'], 'Hej {name}, apropos det, jeg lovede dig: …'),
  line('stayed', ['told'], 'Hej {name}, nu har jeg set på det, du gav videre til mig. Det, der blev hængende, er …'),
  line('thanksfor', ['told'], 'Hej {name}, tak, fordi du tænkte på mig. Det gav mig lyst til …'),
  line('found', ['tip'], 'Hej {name}, jeg faldt over noget, der måske er noget for dig. Det handler om …'),
  line('foryou', ['tip'], 'Hej {name}, det her fik mig til at tænke på dig, fordi …'),
  line('yours', ['tip'], 'Hej {name}, det her handler om …, og så tænkte jeg på dig.'),
  line('gathered', ['tip'], 'Hej {name}, det her har jeg gemt til dig. Det, jeg især hæftede mig ved, var …'),
  line('perhaps', ['tip'], 'Hej {name}, måske er det her noget for dig eller for en, du kender. Jeg kunne godt lide …'),
  line('curious', ['tip'], 'Hej {name}, hvad siger du til det her? Jeg er mest nysgerrig på …'),
  line('passing', ['tip'], 'Hej {name}, her er noget, jeg gerne vil give videre til dig. Det satte tanker i gang om …'),
  line('noneed', ['tip'], 'Hej {name}, du behøver ikke svare, jeg tror bare, du vil have glæde af det her: …'),
  line('someone', ['seeks'], 'Hej {name}, måske kender jeg en, der kan hjælpe dig med …'),
  line('still', ['seeks'], 'Hej {name}, leder du stadig efter …?'),
];

function line(key: string, occasions: NonNullable<OpeningLine['occasions']>, text: string): OpeningLine {
  return { id: `da-${key}`, language: 'da', text, occasions };
}
