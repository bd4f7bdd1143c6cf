/** Vejledningen, på den enhed man har i hånden: hvad der minder om runden der, og appen på hjemmeskærmen. */
import type { onThisDevice as English } from '../../en/guide/on-this-device.ts';
import type { Messages } from '../../messages.ts';

export function onThisDevice(messages: Messages): ReturnType<typeof English> {
  return { reminding: remindingChapter(messages), installing: installingChapter(messages) };
}

function remindingChapter({ reminders, days }: Messages) {
  return {
    title: 'At blive mindet om det',
    about: 'Kalender, notifikation, prik og linje: hvad hver af dem kan',
    parts: {
      truth: {
        title: 'Hvad der kan loves',
        text: `Der er ingen server, der kan ringe til dig. Derfor deles fire ting om arbejdet, og »${reminders.title}« siger om hver, om den er i gang på denne enhed, og hvis ikke, hvad der står i vejen.`,
      },
      calendar: {
        title: 'Kalenderen, den sikreste',
        text: `»${reminders.calendar.act}« laver en fil, som din egen kalender tager ind; den ringer til tiden, også på en iPhone. Der står ingen navne i den. Flytter du runden, så læg den ind igen: Den gamle aftale flytter med.`,
      },
      notification: {
        title: 'En notifikation',
        text: `Højst én om ugen, og ingen, når runden er klaret. Browseren vælger selv tidspunktet, og kun nogle gør det overhovedet: Chrome, Edge og Samsung med appen installeret, hverken iPhone eller Firefox. »${reminders.notification.names}« sætter højst to navne på, og ingen fra privatlivet.`,
      },
      near: {
        title: 'Prikken og linjen',
        text: `»${reminders.badge.title}« står der fra rundens tid, til den er klaret, hvor enheden tegner sådan en. »${reminders.line.title}« kræver kun, at du åbner appen: Hvor du end er, fører den til runden.`,
      },
      days: {
        title: 'Fødselsdage og andre dage',
        text: `»${days.lead.label}« Fra selve dagen til to uger før, som du vil. En fødselsdag uden årstal er lige så god som en med, og den, der er født 29. februar, har en dag hvert år.`,
      },
    },
  };
}

function installingChapter({ install, backup }: Messages) {
  return {
    title: 'På hjemmeskærmen',
    about: 'Hvorfor og hvordan, på hver slags enhed',
    parts: {
      why: {
        title: 'Hvad det giver',
        text: `${install.gives.icon} ${install.gives.kept}`,
      },
      iphone: {
        title: 'iPhone og iPad: som det allerførste',
        text: `I en fane sletter Safari det, du har skrevet, efter syv dage uden besøg, og appen på hjemmeskærmen har sit eget, tomme lager. Så læg den der, før du skriver noget. Er du allerede begyndt i fanen: »${backup.title}«, og hent den ind på den anden side.`,
      },
      android: {
        title: 'Android',
        text: `»${install.ask}«, hvor browseren tilbyder det; ellers gør dens menu det samme. Det, du skrev i fanen, er der også bagefter.`,
      },
      desktop: {
        title: 'På en computer',
        text: `Chrome, Edge og Safari gør den til en app for sig. Det gør Firefox ikke; et bogmærke er lige så godt. Computer og telefon har hver deres personer, så vælg den ene.`,
      },
    },
  };
}
