/** Guidens andra del: det som händer mellan dig och dem du känner. */
import type { withPeople as English } from '../../en/guide/with-people.ts';
import type { Messages } from '../../messages.ts';

export function withPeople(messages: Messages): ReturnType<typeof English> {
  return {
    ties: tiesChapter(messages),
    person: personChapter(messages),
    passingOn: passingOnChapter(messages),
    asking: askingChapter(messages),
    introducing: introducingChapter(messages),
    givingTaking: givingTakingChapter(messages),
  };
}

function tiesChapter({ words, sort, settings, mercy }: Messages) {
  return {
    title: 'Nära och löst, och hur ofta',
    about: 'Hur appen räknar, och varför inget är en skuld',
    parts: {
      bonds: {
        title: 'Nära och löst',
        text: `De nära bär dig. De lösa rör sig på andra håll, och därför kommer nyheter, jobb och friska tankar ofta genom dem. Du behöver båda, och gränsen drar du själv. En hel ring runt ett ansikte är ett nära band, en streckad ett löst. Kan du inte bestämma dig, välj ”${sort.unsure}” och svara på fyra korta frågor.`,
      },
      spheres: {
        title: 'Varifrån du känner dem',
        text: `Familjen, jobbet, kören: ett sammanhang kan ha sin egen färg och sin egen rytm. Familj och vänner är ”${settings.private}” från början. De hålls utanför ge och få, utanför att be om hjälp och utanför överblicken, och bara födelsedagar dyker upp, om du inte väljer en rytm åt dem.`,
      },
      rhythms: {
        title: 'Hur ofta',
        text: `En persons egen rytm går först, sedan sammanhangets och sist den vanliga. Om du inte säger något annat är den var tredje månad för nära band och en gång om året för lösa. ”${words.noRhythm}” är också ett svar.`,
      },
      reckoning: {
        title: 'Så räknas nästa gång ut',
        text: `Klockan börjar om varje gång ni har haft kontakt. Ett samtal, ett möte eller ett meddelande ger en hel rytm, och det gör det också när den andra hörde av sig. En hälsning eller en gilla-markering ger en halv med ett nära band och en hel med ett löst. Ett meddelande som ingen svarade på ger en halv, minst två veckor, så att du kan prova på ett annat sätt; efter tre sådana föreslår appen vila.`,
      },
      room: {
        title: 'Plats i veckan',
        text: `Är en vecka redan full flyttas nästa livstecken lite åt ena eller andra hållet, aldrig mer än ungefär en sjundedel av tiden. Många på en gång, som när du hämtar in en adressbok, fördelas över månaderna som kommer. Och begär dina rytmer mer än du har sagt, så säger ”${mercy.demand.title}” det, med en utväg som är uträknad åt dig.`,
      },
      noDebt: {
        title: 'Varför inget är en skuld',
        text: `En rytm är en önskan, och den som önskade får önska om. Därför blir inget rött, inget räknas emot dig, och ett kort du vinkar av är borta till nästa vecka. Tredje gången i rad undrar appen om det passar bättre lite mer sällan.`,
      },
    },
  };
}

function personChapter({ contact, log, duplicates }: Messages) {
  return {
    title: 'En persons sida',
    about: 'Vad du vet, och vad som har varit mellan er',
    parts: {
      log: {
        title: 'Att notera att ni har hörts',
        text: `”${contact.talked}” tar två tryck. Har du mer tid kan du skriva vad det handlade om, hur länge det tog och vad det ledde till. En middag med sex vänner noteras en gång, för alla. Minns du bara månaden eller året duger det också.`,
      },
      know: {
        title: 'Bra att veta',
        text: `Skriv vad någon kan ge, söker, tycker om och är bra på. De få orden hittar senare rätt artikel, rätt hjälp och rätt bekantskap. Skriv som om personen kunde läsa det en dag.`,
      },
      confidence: {
        title: 'Sagt i förtroende',
        text: `Det du skriver under ”${contact.confidentialNotes}” stannar på den sidan. Inget förslag, ingen inledning och inget delat kort använder det, och en export frågar först.`,
      },
      standing: {
        title: 'Tyst, eller i minnet',
        text: `”${contact.standings.never}” behåller någon i listan utan att nämna personen. ”${contact.standings.remembered}” är för någon som har dött, eller som du bara vill behålla: inga datum, inga förslag. ”${contact.distance}” håller någon utanför tjänster och frågor.`,
      },
      same: {
        title: 'Samma person två gånger',
        text: `”${duplicates.title}” visar två kort bredvid varandra. Du väljer vad som ska stå kvar; allt som har varit mellan er följer med, och det går att ångra.`,
      },
      met: {
        title: 'Nyss träffat någon',
        text: `Ett namn, var ni träffades, en rad att minnas det på. Personen är med i din nästa runda, medan kvällen ännu är färsk. Resten får plats under ”${log.more}”.`,
      },
    },
  };
}

function passingOnChapter({ tips, passOn }: Messages) {
  return {
    title: 'Något att tipsa om',
    about: 'Det bästa skälet att skriva är något till dem',
    parts: {
      keep: {
        title: 'Spara det när du ser det',
        text: `En artikel, en bok, ett jobb, ett evenemang: dela det med Livstegn från appen där du hittade det, klistra in det eller skriv själv. Appen öppnar aldrig länken, så det fungerar utan nät också.`,
      },
      who: {
        title: 'Vem som skulle ha glädje av det',
        text: `”${passOn.who}” jämför orden med det du har skrivit om folk, på alla tre språken, och visar vilka ord det var. Den nämner hellre ingen än någon fel. Ingen erbjuds en tredje sak inom en månad, och ingen samma sak två gånger.`,
      },
      send: {
        title: 'En i taget, med dina ord',
        text: `Det du tipsar om skickas som ett meddelande från dig. Senare frågar appen vad det ledde till; ”${passOn.responses.useful}” gör nästa förslag bättre.`,
      },
      forMe: {
        title: 'Vad andra gav dig',
        text: `”${tips.places['for-me']}” är för det du har fått att läsa eller höra. Att berätta för den som gav vad du fick ut av det är ett av de finaste livstecken som finns.`,
      },
    },
  };
}

function askingChapter({ contact, ask, quickHelp }: Messages) {
  return {
    title: 'Att be om hjälp',
    about: 'De flesta blir gärna tillfrågade om det de kan',
    parts: {
      need: {
        title: 'Säg vad du behöver',
        text: `Skriv det så som du skulle säga det. Du ser vem som kan veta något om det och varför, och vem som kanske känner någon som gör det. En fråga kan också tas med till nästa möte i ett nätverk.`,
      },
      held: {
        title: 'Bäst att låta vara just nu',
        text: `”${ask.heldBackTitle}” nämner dem du har frågat två gånger de senaste tre månaderna, dem som fortfarande har en fråga från dig, och dem som inte kunde hjälpa de senaste gångerna. Valet är ändå ditt.`,
      },
      thanks: {
        title: 'Hela vägen till tacket',
        text: `Notera vad de svarade. När någon har hjälpt till frågar appen en gång om personen vet hur det gick. Det är den delen man glömmer, och den som gör nästa fråga lätt.`,
      },
      today: {
        title: 'Vem du kan ringa i dag',
        text: `Sätt ”${contact.quickHelp}” på sidorna för dem du kan ringa utan att tveka. En dålig dag visar ”${quickHelp.title}” dem med ett tryck.`,
      },
    },
  };
}

function introducingChapter({ introductions }: Messages) {
  return {
    title: 'Att koppla ihop folk',
    about: 'Alla blir tillfrågade först',
    parts: {
      ideas: {
        title: 'Idéer',
        text: `”${introductions.ideas}” letar efter folk som inte känner varandra, där den ena söker det den andra kan ge, eller där flera brinner för samma sak. ”${introductions.idea.away}” lägger undan en idé i tre månader.`,
      },
      steps: {
        title: 'En fråga i taget',
        text: `Du frågar den första, sedan nästa, och först när alla har sagt ja skriver du till dem tillsammans. Vill någon helst låta bli får de andra aldrig veta vem det gällde.`,
      },
      after: {
        title: 'Vad det ledde till',
        text: `Några veckor senare kan du skriva om de träffades. Och den som en gång presenterade dig för någon bra vill kanske höra att det höll i sig; det påminner appen också om.`,
      },
    },
  };
}

function givingTakingChapter({ giving, promises }: Messages) {
  return {
    title: 'Att ge och få',
    about: 'Något att minnas med, ingen bokföring',
    parts: {
      ledger: {
        title: 'Vad som gick mellan er',
        text: `Det du tipsar om och dem du kopplar ihop noteras av sig självt; resten skriver du upp. Hur det står till mellan dig och en person sägs i ord, och bara där du trycker på ”${giving.person.show}”. Familj, vänner och professionell distans är utanför.`,
      },
      first: {
        title: 'Ge först',
        text: `”${giving.first.title}” visar var någon söker det du kan erbjuda. Då behöver den känna dig lite: skriv en rad eller två i din profil.`,
      },
      promises: {
        title: 'Vad du har lovat',
        text: `Skriv upp ett löfte i samma stund som du ger det; det väntar under ”${promises.title}” till dess dag. Man får släppa det också: ”${promises.letGo}”.`,
      },
    },
  };
}
