/** Opening lines in Swedish. They assert nothing that the person hasn't written down, and each leaves one gap. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  line('thinking', [], 'Hej {name}, jag kom just att tänka på dig. Hur går det med …?'),
  line('saw', [], 'Hej {name}, jag tänkte på dig när jag såg …'),
  line('hear', [], 'Hej {name}, jag är nyfiken på hur det går med …'),
  line('news', ['due', 'first'], 'Hej {name}, vad sysslar du med nu för tiden? Här är det mest …'),
  line('while', ['due'], 'Hej {name}, det var ett tag sedan. Vad har hänt sedan …?'),
  line('coffee', ['due', 'lapsed'], 'Hej {name}, ska vi ses över en kopp något? Det passar mig bra …'),
  line('remember', ['lapsed'], 'Hej {name}, det var länge sedan, och jag tänker fortfarande tillbaka på …'),
  line('ages', ['lapsed'], 'Hej {name}, vi har inte hörts på länge, och så stötte jag på …'),
  line('here', ['first'], 'Hej {name}, det är … här. Jag vill gärna att vi håller kontakten.'),
  line('meaning', ['first'], 'Hej {name}, jag har länge tänkt skriva till dig. Hur är det med …?'),
  line(
    'meeting',
    ['met'],
    'Hej {name}, det var trevligt att träffa dig. Jag tänker fortfarande på det du berättade om …',
  ),
  line('more', ['met'], 'Hej {name}, vi träffades häromdagen, och jag vill gärna höra mer om …'),
  line('again', ['met'], 'Hej {name}, tack för pratstunden. Ska vi ses igen? Det passar mig …'),
  line('year', ['birthday'], 'Grattis på födelsedagen, {name}! Jag hoppas att året bjuder på …'),
  line('day', ['birthday'], 'Ha den äran, {name}! Jag hoppas att dagen rymmer …'),
  line('wish', ['birthday'], 'Hej {name}, jag tänker på dig och din födelsedag. Jag önskar dig …'),
  line('thanks', ['reply-owed'], 'Hej {name}, tack för att du hörde av dig. Det där med …'),
  line('moment', ['reply-owed'], 'Hej {name}, nu har jag en lugn stund att svara dig: …'),
  line('good', ['reply-owed'], 'Hej {name}, det var fint att höra av dig. Jag har funderat på …'),
  line('tried', ['retry'], 'Hej {name}, jag försökte få tag på dig. Det är ingen brådska, jag ville bara …'),
  line('otherway', ['retry'], 'Hej {name}, nu provar jag på ett annat sätt. Hur går det med …?'),
  line('whenever', ['retry'], 'Hej {name}, när det passar dig vill jag gärna höra om …'),
  line('promised', ['promise'], 'Hej {name}, jag lovade dig … och här kommer det.'),
  line('kept', ['promise'], 'Hej {name}, jag har inte glömt vad jag lovade dig. Här är …'),
  line('aboutit', ['promise'], 'Hej {name}, angående det jag lovade dig: …'),
  line('stayed', ['told'], 'Hej {name}, jag har haft tid för det du gav mig. Det som stannade kvar är …'),
  line('thanksfor', ['told'], 'Hej {name}, tack för att du tänkte på mig. Det fick mig att se …'),
  line('found', ['tip'], 'Hej {name}, jag hittade något som du kanske tycker om. Det handlar om …'),
  line('foryou', ['tip'], 'Hej {name}, det här fick mig att tänka på dig, eftersom …'),
  line('someone', ['seeks'], 'Hej {name}, jag kanske känner någon som kan hjälpa dig med …'),
  line('still', ['seeks'], 'Hej {name}, letar du fortfarande efter …?'),
];

function line(key: string, occasions: NonNullable<OpeningLine['occasions']>, text: string): OpeningLine {
  return { id: `sv-${key}`, language: 'sv', text, occasions };
}
