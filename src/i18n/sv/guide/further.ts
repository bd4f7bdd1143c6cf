/** Guidens tredje del: nätverk, och det som Kompassen leder till. */
import type { further as English } from '../../en/guide/further.ts';
import type { Messages } from '../../messages.ts';

export function further(messages: Messages): ReturnType<typeof English> {
  return {
    groups: groupsChapter(messages),
    direction: directionChapter(messages),
    seeing: seeingChapter(messages),
  };
}

function groupsChapter({ networks, review, wayHome, words }: Messages) {
  return {
    title: 'Nätverk och möten',
    about: 'Grupper, deras möten, och vägen hem',
    parts: {
      network: {
        title: 'En grupp du är med i',
        text: `En styrelse, en studiecirkel, fyra gamla kollegor som äter lunch. Ett namn räcker till att börja med. Lägg till medlemmarna och hur ofta ni träffas, så står nästa möte där av sig självt: samma veckodag, samma tid.`,
      },
      hope: {
        title: 'En rad före',
        text: `Någon dag i förväg frågar appen: ”${wayHome.hope.question}” Vet man vad man hoppas på hittar man det för det mesta, eller får det sagt.`,
      },
      wayHome: {
        title: 'Två minuter efter',
        text: `”${wayHome.question}” ${words.feeling.lifted}, ${words.feeling.fine.toLowerCase()} eller ${words.feeling.drained.toLowerCase()}; sedan vem du pratade med och vad du lärde dig eller lovade. Alla du nämner där har fått ett livstecken. Appen frågar till nästa kväll, sedan låter den det vara.`,
      },
      worth: {
        title: 'Vad det ger och kostar',
        text: `”${networks.value.title}” ställer ett års timmar bredvid det som kom ut av dem, och ”${networks.mix.title}” säger vad er likhet är bra för. Två gånger om året ställer ”${networks.about.review}” några frågor och till sist vad du vill göra: ”${words.decision.keep}”, ”${words.decision.change}” eller något annat.`,
      },
      ending: {
        title: 'Att börja och sluta väl',
        text: `”${networks.about.checklist}” går igenom vad ni behöver komma överens om, och går att skriva ut. Och ett nätverk behöver inte vara för evigt. ${review.hints.leave}`,
      },
    },
  };
}

function directionChapter({ palette, inventory, measure, compass, purposes }: Messages) {
  return {
    title: 'Kompassen',
    about: 'Varför, med vem, och hur det går',
    parts: {
      advice: {
        title: 'Fem råd',
        text: `Kompassen börjar med fem saker som hjälper, var och en med hur du har det nu och en sak du kan göra. Du behöver inte följa alla; ett i månaden räcker gott.`,
      },
      purposes: {
        title: 'Syften',
        text: `”${purposes.empty.title}” Skriv det med dina egna ord, och knyt dit de personer och nätverk som har med det att göra. Då ser du var det ännu inte finns någon, och vilka av dina lösa band som kanske kunde. Den dag du väljer ser du tillbaka: behåll det, ändra det eller släpp det.`,
      },
      palette: {
        title: 'Vad ditt folk kan',
        text: `”${palette.title}” ordnar det du har skrivit om folk i trettio fält, från juridik till odling, och säger var allt hänger på en enda person. Använd den för att se vem du vill träffa, inte för att bedöma dem du känner.`,
      },
      walk: {
        title: 'Folk du redan känner',
        text: `”${inventory.title}” tar med dig på en promenad förbi platserna i ditt liv: skolan, första jobbet, grannarna. Några frågor vid varje stopp, så brukar namnen komma av sig själva.`,
      },
      measure: {
        title: 'Att fråga sig själv',
        text: `”${measure.title}” ställer samma få frågor då och då. Ett svar säger lite, en rad av dem visar vad som förändras. Skriv om frågorna så att de blir dina; de gamla svaren följer med.`,
      },
      more: {
        title: 'Var allt finns',
        text: `Allt det här finns längst ner på Kompassen, under ”${compass.places.title}”.`,
      },
    },
  };
}

function seeingChapter({ insights, map }: Messages) {
  return {
    title: 'Sett uppifrån',
    about: 'Överblick, och kartan över alla',
    parts: {
      insights: {
        title: 'Vad som visar sig med tiden',
        text: `”${insights.title}” ser på ett halvår och ett år av det du har noterat: när livstecken gick ut, vem som tar första steget, nära och löst, vilka band som togs upp igen. Var och en har en mening om det som sticker ut och en sak du kan göra. Där det ännu finns för lite att se på står det så.`,
      },
      fair: {
        title: 'Vad det inte är',
        text: `Inga betyg, ingen rangordning, inget som inte får brytas. Det läser inga anteckningar och räknar ingen som du bara känner privat. Varje diagram har sin tabell.`,
      },
      map: {
        title: 'Kartan',
        text: `”${map.title}” ritar dig i mitten och en sektor för varje sammanhang. De nära står på den inre ringen, de lösa längre ut, och den som länge varit tyst glider utåt. Högst sex namn skrivs ut; tryck på en person eller en sektor för att se fler. Samma personer ger alltid samma bild.`,
      },
      list: {
        title: 'Samma sak som lista',
        text: `”${map.asList}” säger alltihop med ord och kommer först där det finns fler än trehundra personer. Familj och vänner är inritade, men inget sägs om dem.`,
      },
    },
  };
}
