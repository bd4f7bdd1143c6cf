/** Guidens första del: vad appen är till för, hur man börjar, veckan och dess runda, och att komma tillbaka. */
import type { settingOut as English } from '../../en/guide/setting-out.ts';
import type { Messages } from '../../messages.ts';

export function settingOut(messages: Messages): ReturnType<typeof English> {
  return {
    about: aboutChapter(messages),
    beginning: beginningChapter(messages),
    week: weekChapter(messages),
    round: roundChapter(messages),
    away: awayChapter(messages),
  };
}

function aboutChapter({ app }: Messages) {
  return {
    title: 'Vad den är till för',
    about: 'Ett livstecken då och då, och inte mer än så',
    parts: {
      what: {
        title: 'En liten vana',
        text: `Vänskap och goda bekantskaper slutar sällan i gräl. De bleknar, för att ingen råkade skriva. Det håller Livstegn reda på: en gång i veckan nämner den några få personer, säger varför just nu och låter dig skriva eller ringa direkt.`,
      },
      not: {
        title: 'Vad den låter bli',
        text: `Den läser inte dina meddelanden, räknar inte dina vänner och sätter inga betyg. Den vet bara det du berättar. Och den skriver aldrig själv till någon: det gör du, med egna ord och från den app du brukar använda.`,
      },
      tour: {
        title: 'Fyra flikar och ett plus',
        text: `”${app.week}” säger vem du ska höra av dig till. ”${app.people}” rymmer alla. ”${app.networks}” är grupperna du är med i. ”${app.compass}” är för det längre perspektivet. Pluset i mitten är för det som just har hänt, och kugghjulet leder till resten.`,
      },
    },
  };
}

function beginningChapter({ opening, welcome, offers }: Messages) {
  return {
    title: 'De första tio minuterna',
    about: 'Fem personer, ett meddelande, en fast tid',
    parts: {
      five: {
        title: 'Välj fem personer',
        text: `Ta dem du inte vill tappa, inte dem som plikten pekar på. Skriv namnen, välj dem ur telefonen om webbläsaren tillåter det, eller hämta in en adressbok. Två tryck per person räcker: hur nära ni är och när ni senast hade kontakt.`,
      },
      first: {
        title: 'Skriv till en av dem',
        text: `Du får ett kort med en gång. Tryck på ”${welcome.card.write}”: där finns en inledning att utgå från, med en lucka som bara du kan fylla i. Svårare än så är det inte; resten är att göra det igen nästa vecka.`,
      },
      day: {
        title: 'Välj dag och tid',
        text: `”${welcome.round.title}” Ta en stund som redan är lugn, söndag kväll eller tåget på torsdagen. Samma veckodag, samma tid: det är så det blir av.`,
      },
      later: {
        title: 'Resten kan vänta',
        text: `Under veckorna som följer erbjuder appen det övriga, en sak i taget, som ”${offers.cards.import.act}” och ”${offers.cards.capacity.title}” Vill du hellre se dig omkring först, välj ”${opening.tryOut}”; de försvinner igen med ett tryck.`,
      },
    },
  };
}

function weekChapter({ week, outreach, contact }: Messages) {
  return {
    title: 'Din vecka',
    about: 'Kort, det som är på gång, och dagar att minnas',
    parts: {
      cards: {
        title: 'Korten',
        text: `Varje kort säger vem, varför nu, och kanske vad du kan ha med dig: en artikel du har sparat, en födelsedag, ett svar du är skyldig. Det blir aldrig fler kort än du har sagt, och inga nya i stället för dem du är klar med. Ett kort är klart när du noterar att ni har hörts, var du än gör det.`,
      },
      after: {
        title: 'När du har skrivit eller ringt',
        text: `Appen kan inte se hur det gick, så den frågar när du kommer tillbaka: ”${outreach.answers.yes}”, ”${outreach.answers['no-answer']}” eller ”${outreach.answers['not-done']}”. Ett försök räknas inte som kontakt förrän du säger det.`,
      },
      waiting: {
        title: 'Inte just nu',
        text: `”${week.notThisWeek}” tar bort kortet till nästa vecka och ändrar inget annat. ”${week.snooze}” låter någon vänta till en dag du väljer. ”${contact.rest}” stoppar förslagen så länge du vill. ${contact.restHint}`,
      },
      underWay: {
        title: 'På gång och på väg',
        text: `Under korten står det som väntar på nästa steg: löften, folk du vill koppla ihop, sådant du vill tipsa om, frågor du har ställt. Sedan kommer födelsedagar och andra dagar du har skrivit upp. Ingen behöver en rytm för att bli gratulerad.`,
      },
    },
  };
}

function roundChapter({ checkIn }: Messages) {
  return {
    title: 'Veckans runda',
    about: 'Två, fem eller tio minuter med dig själv',
    parts: {
      minutes: {
        title: 'Så länge du har',
        text: `”${checkIn.start.minutes[2]}” går igenom det som fortfarande är öppet, och en person. ”${checkIn.start.minutes[5]}” lägger till en återblick, två personer till och en annan sak. ”${checkIn.start.minutes[10]}” tar alla i veckan. Den du inte hinner med står kvar.`,
      },
      steps: {
        title: 'Fyra steg',
        text: `”${checkIn.steps.since}”: vem som svarade, vad du lovade, vem du träffade. ”${checkIn.steps.people}”: en i taget, med en inledning att skriva vidare på. ”${checkIn.steps.thing}”: något nytt varje vecka, till exempel tio personer att sortera eller ett nätverk att se tillbaka på. ”${checkIn.steps.close}”: vad du hann, och när det är dags igen.`,
      },
      stop: {
        title: 'Sluta när du vill',
        text: `Varje steg går att hoppa över. Ringer telefonen, eller tar batteriet slut, fortsätter rundan där den stannade. Det fungerar på ett tåg utan täckning också.`,
      },
      draft: {
        title: 'För sent att skriva?',
        text: `”${checkIn.person.keepDraft}” i kortets meny sparar orden tills klockan är mer anständig.`,
      },
    },
  };
}

function awayChapter({ back }: Messages) {
  return {
    title: 'Tillbaka efter lång tid',
    about: 'Inget har hopat sig',
    parts: {
      fresh: {
        title: 'En nystart',
        text: `Har du varit borta i tre veckor eller mer frågar appen om du vill börja om. ”${back.act}” ger dem som har väntat nya dagar, fördelade över veckorna som kommer. Det finns ingen lista över allt som inte blev av, och ingen annan än du vet om det.`,
      },
      less: {
        title: 'Kanske var det för mycket',
        text: `Höll du dig borta för att det hade blivit ett måste, begär mindre av dig själv: färre i veckan, längre rytmer eller vila för dem du inte saknar. Två bra samtal är bättre än tio som skulle klaras av.`,
      },
    },
  };
}
