/** Att installera appen: vad det ger, och var man trycker i varje webbläsare. */
import type { install as English } from '../en/install.ts';

export const install: typeof English = {
  title: 'Livstegn på hemskärmen',
  titleDesktop: 'Livstegn som en egen app',
  row: 'På hemskärmen',
  rowDesktop: 'Som en egen app',
  state: { done: 'Klart', not: 'Inte än', never: 'Det kan inte den här webbläsaren' },
  lead: 'Det är samma app, med egen ikon och hela skärmen.',
  ask: 'Installera',
  steps: 'Så gör du',
  orElse: 'Webbläsaren frågar inte igen på ett tag. Det går fortfarande från dess meny:',
  done: {
    title: 'Den är installerad här',
    here: 'Du har öppnat den som en egen app. Det finns inget mer att göra.',
    elsewhere:
      'Öppna den från hemskärmen eller bland dina program. Det du har skrivit i den här webbläsaren finns där också.',
  },
  gives: {
    title: 'Vad det ger',
    icon: 'Ett tryck från hemskärmen, även utan nät.',
    window: 'Eget fönster och egen ikon, även utan nät.',
    kept: 'Webbläsaren behåller mycket hellre det du skriver när utrymmet tryter.',
    week: 'Det du skriver ligger kvar. I en flik raderar Safari det efter sju dagar utan besök.',
    reminders: 'Påminnelser om rundan kan nå dig, om enheten tillåter det.',
  },
  first: {
    title: 'Lägg den på hemskärmen först',
    text: 'I en flik raderar Safari det du skriver efter sju dagar utan besök. På hemskärmen ligger det kvar.',
    anyway: 'Fortsätt i fliken',
  },
  own: {
    title: 'Det du har skrivit här stannar i fliken',
    text: 'På hemskärmen börjar appen tom, för där har den ett eget lager. Gör en säkerhetskopia här först, och hämta in den där.',
    act: 'Gör en säkerhetskopia',
  },
  iosSafari: [
    'Tryck på dela-tecknet nederst, på en iPad överst. Nyare telefoner har det under de tre prickarna.',
    'Tryck på ”Lägg till på hemskärmen”, kanske lite längre ner, och sedan på ”Lägg till”.',
    'Stäng fliken och öppna Livstegn från hemskärmen.',
  ],
  iosOther: [
    'Tryck på dela-tecknet vid adressen, eller leta upp ”Dela” i menyn.',
    'Tryck på ”Lägg till på hemskärmen”, kanske lite längre ner, och sedan på ”Lägg till”.',
    'Stäng fliken och öppna Livstegn från hemskärmen.',
  ],
  inApp: [
    'Visas sidan inne i en annan app, öppna den då först i telefonens webbläsare.',
    'Leta i den webbläsarens meny efter ”Lägg till på hemskärmen” eller ”Installera”.',
  ],
  androidChrome: [
    'Tryck på de tre prickarna överst, i vissa webbläsare nederst.',
    'Tryck på ”Lägg till på startskärmen” eller ”Installera app”, och sedan på ”Installera”.',
    'Öppna Livstegn från startskärmen. Det du har skrivit här finns där också.',
  ],
  samsung: [
    'Tryck på de tre strecken nederst.',
    'Tryck på ”Lägg till sida på” eller ”Lägg till i”, och sedan på ”Startskärm”.',
    'Öppna Livstegn från startskärmen. Det du har skrivit här finns där också.',
  ],
  firefoxAndroid: [
    'Tryck på de tre prickarna vid adressen.',
    'Tryck på ”Lägg till app på startskärmen” eller ”Installera”, och sedan på ”Lägg till”.',
    'Öppna Livstegn från startskärmen. Det du har skrivit här finns där också.',
  ],
  desktopChrome: [
    'Klicka på installera-tecknet sist i adressfältet. Finns det inte: de tre prickarna, ”Casta, spara och dela”, ”Installera sidan som app”.',
    'Klicka på ”Installera”. Då finns Livstegn bland dina program, med det du har skrivit här.',
  ],
  desktopEdge: [
    'Klicka på installera-tecknet sist i adressfältet. Finns det inte: de tre prickarna, ”Fler verktyg”, ”Appar”.',
    'Klicka på ”Installera”. Då finns Livstegn bland dina program, med det du har skrivit här.',
  ],
  desktopSafari: [
    'Välj ”Arkiv” i menyraden och sedan ”Lägg till i Dock”. Det kräver macOS Sonoma eller nyare.',
    'Öppna Livstegn från Dock.',
  ],
  firefoxDesktop:
    'Firefox på en dator installerar inte appar. Ett bokmärke för dig tillbaka hit, och allt fungerar likadant.',
  unknownDesktop:
    'Leta efter ”Installera” eller ”Lägg till i Dock” i webbläsarens meny. Finns det inte för ett bokmärke dig tillbaka hit.',
};
