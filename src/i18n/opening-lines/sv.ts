/** Opening lines in Swedish. They assert nothing that the person hasn't written down, and each leaves one gap. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  line('thinking', [], 'Hej {name}, jag kom just att tänka på dig. Hur går det med …?'),
  line('saw', [], 'Hej {name}, jag tänkte på dig när jag såg …'),
  line('hear', [], 'Hej {name}, jag är nyfiken på hur det går med …'),
  line('news', ['due', 'first'], 'Hej {name}, vad har du för dig nu för tiden? Här är det mest …'),
  line('while', ['due'], 'Hej {name}, det var ett tag sedan sist. Vad har hänt sedan …?'),
  line('coffee', ['due', 'lapsed'], 'Hej {name}, ska vi ta en fika? Jag har tid …'),
  line('remember', ['lapsed'], 'Hej {name}, det var länge sedan, och jag tänker fortfarande tillbaka på …'),
  line('ages', ['lapsed'], 'Hej {name}, vi har inte hörts på länge, och så stötte jag på …'),
  line('here', ['first'], 'Hej {name}, det är … här. Jag vill gärna hålla kontakten.'),
  line('meaning', ['first'], 'Hej {name}, jag har länge tänkt skriva till dig. Hur är det med …?'),
  line(
    'meeting',
    ['met'],
    'Hej {name}, det var trevligt att träffa dig. Jag tänker fortfarande på det du berättade om …',
  ),
  line('more', ['met'], 'Hej {name}, vi träffades häromdagen, och jag vill gärna höra mer om …'),
  line('again', ['met'], 'Hej {name}, tack för pratstunden. Ska vi ses igen? Det passar mig bra …'),
  line('year', ['birthday'], 'Grattis på födelsedagen, {name}! Jag hoppas att året bjuder på …'),
  line('day', ['birthday'], 'Ha den äran, {name}! Jag hoppas att det blir tid för …'),
  line('wish', ['birthday'], 'Hej {name}, här kommer en födelsedagshälsning från mig. Jag önskar dig …'),
  line('thanks', ['reply-owed'], 'Hej {name}, tack för att du hörde av dig. Det där med …'),
  line('moment', ['reply-owed'], 'Hej {name}, nu har jag en lugn stund och kan svara dig: …'),
  line('good', ['reply-owed'], 'Hej {name}, det var fint att höra ifrån dig. Jag har funderat på …'),
  line('tried', ['retry'], 'Hej {name}, jag försökte få tag på dig. Det är ingen brådska, jag ville bara …'),
  line('otherway', ['retry'], 'Hej {name}, nu provar jag på ett annat sätt. Hur går det med …?'),
  line('whenever', ['retry'], 'Hej {name}, när det passar dig vill jag gärna höra om …'),
  line('promised', ['promise'], 'Hej {name}, jag lovade dig … och här kommer det.'),
  line('kept', ['promise'], 'Hej {name}, jag har inte glömt vad jag lovade dig. Här är …'),
  line('aboutit', ['promise'], 'Hej {name}, apropå det jag lovade dig: …'),
  line('stayed', ['told'], 'Hej {name}, nu har jag tittat på det du tipsade om. Det som fastnade är …'),
  line('thanksfor', ['told'], 'Hej {name}, tack för att du tänkte på mig. Det gav mig lust att …'),
  line('found', ['tip'], 'Hej {name}, jag hittade något som kanske är något för dig. Det handlar om …'),
  line('foryou', ['tip'], 'Hej {name}, det här fick mig att tänka på dig, eftersom …'),
  line('yours', ['tip'], 'Hej {name}, det här handlar om …, och då tänkte jag på dig.'),
  line('gathered', ['tip'], 'Hej {name}, det här har jag sparat till dig. Det jag fastnade för var …'),
  line('perhaps', ['tip'], 'Hej {name}, det här kanske är något för dig eller för någon du känner. Jag gillade …'),
  line('curious', ['tip'], 'Hej {name}, vad säger du om det här? Jag är mest nyfiken på …'),
  line('passing', ['tip'], 'Hej {name}, här är något jag gärna vill tipsa dig om. Det väckte tankar om …'),
  line('noneed', ['tip'], 'Hej {name}, du behöver inte svara, jag tror bara att du får glädje av det här: …'),
  line('someone', ['seeks'], 'Hej {name}, jag kanske känner någon som kan hjälpa dig med …'),
  line('still', ['seeks'], 'Hej {name}, letar du fortfarande efter …?'),
];

function line(key: string, occasions: NonNullable<OpeningLine['occasions']>, text: string): OpeningLine {
  return { id: `sv-${key}`, language: 'sv', text, occasions };
}
