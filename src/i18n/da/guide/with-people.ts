/** Vejledningens anden del: det, der sker mellem dig og dem, du kender. */
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
    title: 'Tæt og løst, og hvor ofte',
    about: 'Hvordan appen regner, og hvorfor intet er en gæld',
    parts: {
      bonds: {
        title: 'Tæt og løst',
        text: `De tætte bærer dig. De løse færdes andre steder, og derfor kommer nyheder, arbejde og friske tanker ofte gennem dem. Du har brug for begge, og du trækker selv grænsen. En hel ring om et ansigt er et tæt bånd, en stiplet et løst. Kan du ikke bestemme dig, så vælg »${sort.unsure}«, og svar på fire korte spørgsmål.`,
      },
      spheres: {
        title: 'Hvor du kender dem fra',
        text: `Familien, arbejdet, koret: En sammenhæng kan have sin egen farve og sin egen rytme. Familie og venner er »${settings.private}« fra begyndelsen. De holdes ude af give og tage, ude af det at spørge om hjælp og ude af overblikket, og kun fødselsdage dukker op, medmindre du vælger en rytme til dem.`,
      },
      rhythms: {
        title: 'Hvor ofte',
        text: `En persons egen rytme går forud, så sammenhængens og til sidst den sædvanlige. Hvis du ikke siger andet, er den hver tredje måned for tætte bånd og én gang om året for løse. »${words.noRhythm}« er også et svar.`,
      },
      reckoning: {
        title: 'Sådan findes næste gang',
        text: `Uret begynder forfra, hver gang I har haft kontakt. En samtale, et møde eller en besked giver en hel rytme, og det gør det også, når den anden gav lyd. En hilsen eller et like giver en halv ved et tæt bånd og en hel ved et løst. En besked, som ingen svarede på, giver en halv, mindst to uger, så du kan prøve på en anden måde; efter tre af dem foreslår appen hvile.`,
      },
      room: {
        title: 'Plads i ugen',
        text: `Er en uge fuld, rykker det næste livstegn lidt til den ene eller den anden side, aldrig mere end omtrent en syvendedel af tiden. Mange på én gang, som når du henter en adressebog ind, bliver fordelt over månederne, der kommer. Og beder dine rytmer om mere, end du har sagt, så siger »${mercy.demand.title}« det, med en udvej, der er regnet ud til dig.`,
      },
      noDebt: {
        title: 'Hvorfor intet er en gæld',
        text: `En rytme er et ønske, og den, der ønskede, kan ønske om. Derfor bliver intet rødt, intet tælles imod dig, og et kort, du vinker af, er væk til næste uge. Tredje gang i træk spørger appen, om det passer bedre lidt sjældnere.`,
      },
    },
  };
}

function personChapter({ contact, log, duplicates }: Messages) {
  return {
    title: 'En persons side',
    about: 'Hvad du ved, og hvad der har været mellem jer',
    parts: {
      log: {
        title: 'At notere, at I har talt sammen',
        text: `»${contact.talked}« tager to tryk. Har du mere tid, kan du skrive, hvad det handlede om, hvor længe det varede, og hvad der kom ud af det. En middag med seks venner noteres én gang, for dem alle. Husker du kun måneden eller året, er det også godt nok.`,
      },
      know: {
        title: 'Godt at vide',
        text: `Skriv, hvad en person kan give, leder efter, holder af og er god til. De få ord finder senere den rette artikel, den rette hjælper og det rette bekendtskab. Skriv, som om vedkommende en dag kunne læse det.`,
      },
      confidence: {
        title: 'Sagt i fortrolighed',
        text: `Det, du skriver under »${contact.confidentialNotes}«, bliver på den side. Intet forslag, ingen indledning og intet delt kort bruger det, og en eksport spørger først.`,
      },
      standing: {
        title: 'Stille, eller mindet',
        text: `»${contact.standings.never}« beholder en person i listen uden at nævne vedkommende. »${contact.standings.remembered}« er til en, der er død, eller som du bare vil beholde: ingen datoer, ingen forslag. »${contact.distance}« holder en person ude af tjenester og spørgsmål.`,
      },
      same: {
        title: 'Den samme to gange',
        text: `»${duplicates.title}« viser to kort ved siden af hinanden. Du vælger, hvad der skal blive stående; alt, hvad der har været mellem jer, følger med, og det kan fortrydes.`,
      },
      met: {
        title: 'Lige mødt nogen',
        text: `Et navn, hvor I mødtes, en linje at huske det på. Personen er med i din næste runde, mens aftenen endnu er frisk. Resten er der plads til under »${log.more}«.`,
      },
    },
  };
}

function passingOnChapter({ tips, passOn }: Messages) {
  return {
    title: 'Noget at give videre',
    about: 'Den bedste grund til at skrive er noget til dem',
    parts: {
      keep: {
        title: 'Gem det, når du møder det',
        text: `En artikel, en bog, et job, et arrangement: Del det med Livstegn fra den app, du fandt det i, sæt det ind, eller skriv det selv. Appen åbner aldrig linket, så det virker også uden net.`,
      },
      who: {
        title: 'Hvem ville have glæde af det',
        text: `»${passOn.who}« holder ordene op mod det, du har skrevet om folk, på alle tre sprog, og viser, hvilke ord det var. Den nævner hellere ingen end en forkert. Ingen får en tredje ting tilbudt inden for en måned, og ingen den samme to gange.`,
      },
      send: {
        title: 'Én ad gangen, med dine ord',
        text: `Det, du giver videre, sendes som en besked fra dig. Senere spørger appen, hvad der kom ud af det; »${passOn.responses.useful}« gør det næste forslag bedre.`,
      },
      forMe: {
        title: 'Hvad andre gav dig',
        text: `»${tips.places['for-me']}« er til det, du har fået at læse eller høre. At fortælle giveren, hvad du fik ud af det, er et af de fineste livstegn, der findes.`,
      },
    },
  };
}

function askingChapter({ contact, ask, quickHelp }: Messages) {
  return {
    title: 'At spørge om hjælp',
    about: 'De fleste bliver gerne spurgt om det, de kan',
    parts: {
      need: {
        title: 'Sig, hvad du har brug for',
        text: `Skriv det, som du ville sige det. Du ser, hvem der kan vide noget om det og hvorfor, og hvem der måske kender en, der gør. Et spørgsmål kan også tages med til det næste møde i et netværk.`,
      },
      held: {
        title: 'Hellere lade i fred lige nu',
        text: `»${ask.heldBackTitle}« nævner dem, du har spurgt to gange de sidste tre måneder, dem, der stadig har et af dine spørgsmål liggende, og dem, der ikke kunne hjælpe de sidste gange. Valget er stadig dit.`,
      },
      thanks: {
        title: 'Hele vejen til tak',
        text: `Notér, hvad de svarede. Når en person har hjulpet, spørger appen én gang, om vedkommende ved, hvordan det gik. Det er den del, man glemmer, og den, der gør det let at spørge næste gang.`,
      },
      today: {
        title: 'Hvem du kan ringe til i dag',
        text: `Sæt »${contact.quickHelp}« på siderne hos dem, du kan ringe til uden at tænke dig om. På en dårlig dag viser »${quickHelp.title}« dem med ét tryk.`,
      },
    },
  };
}

function introducingChapter({ introductions }: Messages) {
  return {
    title: 'At bringe folk sammen',
    about: 'Alle bliver spurgt først',
    parts: {
      ideas: {
        title: 'Idéer',
        text: `»${introductions.ideas}« finder folk, der ikke kender hinanden, hvor den ene leder efter det, den anden kan give, eller hvor flere brænder for det samme. »${introductions.idea.away}« lægger en idé væk i tre måneder.`,
      },
      steps: {
        title: 'Ét spørgsmål efter det andet',
        text: `Du spørger den første, så den næste, og først når alle har sagt ja, skriver du til dem samlet. Siger nogen nej tak, får de andre aldrig at vide, hvem det drejede sig om.`,
      },
      after: {
        title: 'Hvad der kom ud af det',
        text: `Nogle uger senere kan du skrive, om de mødtes. Og den, der engang præsenterede dig for en god bekendt, vil måske gerne høre, at det holdt; det minder appen dig også om.`,
      },
    },
  };
}

function givingTakingChapter({ giving, promises }: Messages) {
  return {
    title: 'At give og tage',
    about: 'Noget at huske på, intet regnskab',
    parts: {
      ledger: {
        title: 'Hvad der gik mellem jer',
        text: `Det, du giver videre, og dem, du bringer sammen, noteres af sig selv; resten skriver du op. Hvordan det står til mellem dig og én person, bliver sagt i ord, og kun hvor du trykker på »${giving.person.show}«. Familie, venner og professionel afstand er holdt udenfor.`,
      },
      first: {
        title: 'Giv først',
        text: `»${giving.first.title}« viser, hvor en person leder efter noget, du kan tilbyde. Så skal den kende dig lidt: Skriv en linje eller to i din profil.`,
      },
      promises: {
        title: 'Hvad du har lovet',
        text: `Skriv et løfte op i samme øjeblik, du giver det; det venter under »${promises.title}« til dagen kommer. Man må også gerne give slip: »${promises.letGo}«.`,
      },
    },
  };
}
