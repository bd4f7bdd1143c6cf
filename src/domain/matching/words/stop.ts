/** Words that say nothing of what a text is about, in English, Danish and Swedish; also those that tell a language. */
import { fold } from '../../fold.ts';
import type { Language } from '../../settings.ts';

const ENGLISH = `
a about above across after again against all almost along already also although always am among an and another any anybody
anyone anything are around as at away back be became because become been before behind being below between both but by came
can cannot could did do does doing done down during each either else enough even ever every everyone everything few first
for from get gets getting give gives go goes going gone got had has have having he her here hers herself him himself his how
however i if in instead into is it its itself just keep keeps knew know known knows last least less let lets like made make
makes many may maybe me might mine more most much must my myself never next no nobody none nor not nothing now of off often
on once one ones only onto or other others our ours out over own perhaps put quite rather really said same saw say says see
seem seems seen several she should since so some somebody someone something sometimes soon still such take takes than that
the their theirs them themselves then there these they thing things this those though three through to together told too
took toward towards two under until up upon us used very via was we well went were what whatever when where whether which
while who whom whose why will with within without would yes yet you your yours yourself don't doesn't didn't isn't wasn't
he's she's it's i'm we're they're can't won't
`;

const DANISH = `
af al alle allerede alt altid anden andet andre at bare begge blev blevet bliver blive burde bør både da de dem den denne
der deres derfor des det dets dette dig din dine dit dog du efter eller ellers en end endnu ene eneste enhver er et få får
fik flere flest for fordi forrige fra fået før først gang gange gav ger giver give gjorde gjort gør gøre går gå gik ham han
hans har have havde heller helt hen hende hendes her hos hun hvad hvem hver hverken hvilke hvilken hvilket hvis hvor hvordan
hvorfor hvornår i igen igennem ikke ind inde ingen intet ja jeg jer jeres jo kan kom kommer kunne kun lade lidt ligesom
lige længe man mange med meget mellem men mens mere mest mig min mindre mindst mine mit mod mod må måske måtte ned nej noget
nogen nogle nok nu nå når næsten næste nær og også om omkring op os over på samme samt se ser selv selvom side siden sig sin
sine sit skal skulle som stadig så sådan således tage tager tidligere til tit to tre ud ude uden under var ved vi via vil
ville vor vore vores være været deraf dermed derefter dertil hvorpå især fx bl.a. ca osv
`;

const SWEDISH = `
aldrig all alla allt alltid allting andra annan annat antingen att av bara bli blir blev blivit borde bort bra både båda då de
dem den denna deras dess dessa det detta dig din dina dit ditt dock du där därför därmed efter eftersom eller en enligt ens
er era ett fast fick fler flera flest fram från för före först få får fått ge ger gett genom gjorde gjort gav gå går gått gör
göra ha hade haft han hans har hela heller helt hon honom hos hur här henne hennes i icke igen igenom in inga ingen inget
ingenting inne innan inte ja jag ju kan kanske knappt kom kommer kunde kunna lika liksom lite låta länge man med medan mellan
men mer mera mest mig min mina mindre minst mitt mot mycket många måste måtte nej ner ni nog nu nya något någon några när nära
nästan nästa och också om oss på redan sade samma samt se sedan ser sig sin sina sitt själv ska skall skulle snart som så
sådan sådana ta tar tidigare till tills tre trots två ungefär under upp ut utan ute va vad var vara varför varit varje vars
vart vem vems vi vid vilka vilken vilket vill ville väl vår våra vårt vore än ändå ännu åt över osv bland särskilt
`;

/** The stop words of each language, in small letters. */
export const SMALL_WORDS: { readonly [language in Language]: ReadonlySet<string> } = {
  en: setOf(ENGLISH),
  da: setOf(DANISH),
  sv: setOf(SWEDISH),
};

/** The folded stop words of each language. */
export const STOP_WORDS: { readonly [language in Language]: ReadonlySet<string> } = {
  en: setOf(fold(ENGLISH)),
  da: setOf(fold(DANISH)),
  sv: setOf(fold(SWEDISH)),
};

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/[\s'.]+/u));
}
