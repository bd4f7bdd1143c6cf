/** Guidens sista del: själva appen. Dina data, det privata, handen, när något krånglar, och var allt kommer ifrån. */
import type { thisApp as English } from '../../en/guide/this-app.ts';
import type { Messages } from '../../messages.ts';
import { trouble } from '../trouble.ts';

export function thisApp(messages: Messages): ReturnType<typeof English> {
  return {
    data: dataChapter(messages),
    privacy: privacyChapter(messages),
    hands: handsChapter(messages),
    wrong: wrongChapter(messages),
    sources: sourcesChapter(),
  };
}

function dataChapter({ backup, exporting, importing, settings, trash, app }: Messages) {
  return {
    title: 'Dina data',
    about: 'Var de finns, in och ut, säkerhetskopior, ny telefon',
    parts: {
      where: {
        title: 'Var de finns',
        text: `I den här webbläsaren, på den här enheten, och ingen annanstans. Det finns inget konto att logga in på och ingen server som kan tappa bort dem eller läsa dem. Det betyder också att ingen kan hämta tillbaka dem åt dig. Under ”${settings.data}” i inställningarna står om webbläsaren har lovat att spara dem när utrymmet tryter.`,
      },
      in: {
        title: 'Att hämta in folk',
        text: `”${importing.title}” läser filerna som telefoner, Google, Outlook, LinkedIn och andra gör. Du ser vad som finns i dem innan något sparas, samma fil två gånger lägger inte till någon, och ett tryck tar tillbaka alltihop. De du inte sorterar föreslås aldrig.`,
      },
      out: {
        title: 'Att ta med det ut',
        text: `”${exporting.title}” gör listor för kalkylark, kort för telefoner och en fil till din kalender. Slutar du kan allt följa med.`,
      },
      backup: {
        title: 'Säkerhetskopior',
        text: `”${backup.title}” lägger allt i en fil, även bilder, och låser den om du vill. Utan lösenfrasen kan ingen öppna den, och ingen kan ta reda på frasen åt dig. Där webbläsaren tillåter det håller en fil sig själv aktuell. Efter en vecka eller tjugo ändringar säger appen ett stilla ord.`,
      },
      move: {
        title: 'Ny telefon',
        text: `Gör en säkerhetskopia på den gamla telefonen och skicka filen till dig själv. Öppna Livstegn på den nya, lägg den på hemskärmen först om det är en iPhone, och hämta tillbaka kopian. Två telefoner följer inte varandra; välj den du vill använda.`,
      },
      trash: {
        title: 'Ångra, och papperskorgen',
        text: `Efter det mesta du gör står ”${app.kit.undo}” kvar i tio sekunder. Det du raderar ligger i papperskorgen i trettio dagar och kommer tillbaka helt: ”${trash.restore}”.`,
      },
    },
  };
}

function privacyChapter({ privacy, contact }: Messages) {
  return {
    title: 'Privatliv',
    about: 'Dolda namn, slöjan, och det som hålls för sig',
    parts: {
      names: {
        title: 'På tåget',
        text: `”${privacy.hideNames}”: innan du trycker på ögat ser ingen som tittar över axeln ett namn eller ett ansikte där.`,
      },
      veil: {
        title: 'Slöjan döljer, den låser inte',
        text: `”${privacy.veil}” täcker skärmen och frågar efter en kod. Den håller en nyfiken granne ute, men inte en skicklig tjuv: det sparade är inte krypterat. Det som skyddar är telefonens eget lås. En låst säkerhetskopia är däremot krypterad på riktigt.`,
      },
      apart: {
        title: 'För sig',
        text: `Privata sammanhang, ”${contact.distance}” och det som sagts i förtroende hålls utanför förslag om hjälp, att koppla ihop, ge och få och överblicken. Det förtroliga skrivs aldrig ut och delas bara om du säger till.`,
      },
      alone: {
        title: 'Ingen omvärld',
        text: `Appen ber inga andra värdar om något: ingen statistik, inga bilder utifrån, inga typsnitt. Webbläsaren har order att säga nej om den skulle försöka. Även en länk du har sparat öppnas bara av dig.`,
      },
      erase: {
        title: 'Att gå på riktigt',
        text: `”${privacy.erase}” lämnar inget kvar i den här webbläsaren. Först får du erbjudande om en säkerhetskopia. Filer du har gjort tidigare ligger kvar där du lade dem.`,
      },
    },
  };
}

function handsChapter({ sort, week }: Messages) {
  return {
    title: 'Fingrar och tangenter',
    about: 'Svep, tangentbord, stor text',
    parts: {
      swipe: {
        title: 'Att svepa',
        text: `På Vecka kan ett kort svepas: åt höger är ”${week.talked}”, åt vänster ”${week.notThisWeek}”. I rundan går vänster vidare och höger tillbaka. När du sorterar är höger ”${sort.strong}”, vänster ”${sort.weak}” och nedåt ”${sort.rest}”. Allt som kan svepas har också en knapp.`,
      },
      keys: {
        title: 'Med tangentbord',
        text: `I rundan går piltangenterna framåt och bakåt, och Escape pausar. När du sorterar står bokstäverna ${Object.values(sort.keys).join(', ')} för de fyra knapparna, och Ctrl eller ⌘ med Z ångrar. Tabb och Retur når allt annat.`,
      },
      sight: {
        title: 'Stor text, lugn skärm',
        text: `Appen rättar sig efter textstorleken, kontrasten och önskan om mindre rörelse som du har valt i telefonen eller webbläsaren. Hela och streckade ringar läses upp som nära och lösa, och varje diagram har en tabell.`,
      },
    },
  };
}

function wrongChapter({ backup, app }: Messages) {
  return {
    title: 'När något krånglar',
    about: 'En konstig skärm, en full telefon, en uppdatering, borttappade data',
    parts: {
      update: {
        title: 'En uppdatering',
        text: `”${app.update.ready}” En ny version väntar tills du säger till och laddar aldrig om mitt i det du gör. Är en äldre fortfarande öppen i en annan flik, stäng den där.`,
      },
      odd: {
        title: 'Den beter sig konstigt',
        text: `Ladda om sidan först. Hjälper det inte, starta utan appens sparade kopia: appens adress med ?no-sw efter. Tills du stänger den fliken kommer appen färsk från sin värd. Det du har skrivit rörs inte.`,
      },
      full: {
        title: 'Telefonen är full',
        text: `”${trouble.full.title}”: då sparades inte den senaste ändringen, och det säger appen hellre än att låtsas. Gör lite plats och ladda om.`,
      },
      gone: {
        title: 'Allt är borta',
        text: `Någon, eller webbläsaren själv, har rensat sidans data. Inget i appen kan få tillbaka dem utom en säkerhetskopia: öppna ”${backup.title}” och välj filen.`,
      },
      offline: {
        title: 'Utan nät',
        text: `Efter första besöket fungerar allt utan nät, även den här guiden. Bara det du skickar behöver uppkoppling.`,
      },
    },
  };
}

function sourcesChapter() {
  return {
    title: 'Var det kommer ifrån',
    about: 'Vad appen bygger på',
    parts: {
      granovetter: {
        title: 'Starka och svaga band',
        text: `Det appen kallar nära och löst kallar forskningen starka och svaga band. Orden är sociologen Mark Granovetters, ur ”The Strength of Weak Ties” (1973): folk hittade oftare jobb genom dem de såg då och då än genom sina vänner.`,
      },
      practice: {
        title: 'Ur praktiken',
        text: `Resten kommer från danska och svenska artiklar, föredrag och häften för folk som leder, undervisar och arbetar tillsammans: ha ett syfte, välj med omsorg, ge först, fråga dem som kan, och håll det vid liv.`,
      },
      own: {
        title: 'Och våra egna uträkningar',
        text: `Hur många som ryms i en vecka prövades på fem påhittade år innan någon behövde leva med det. Reglerna ligger öppet tillsammans med programmet.`,
      },
    },
  };
}
