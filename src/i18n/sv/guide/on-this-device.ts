/** Guiden, på enheten man har i handen: vad som påminner om rundan där, och appen på hemskärmen. */
import type { onThisDevice as English } from '../../en/guide/on-this-device.ts';
import type { Messages } from '../../messages.ts';

export function onThisDevice(messages: Messages): ReturnType<typeof English> {
  return { reminding: remindingChapter(messages), installing: installingChapter(messages) };
}

function remindingChapter({ reminders, days }: Messages) {
  return {
    title: 'Att bli påmind',
    about: 'Kalender, avisering, prick och rad: vad var och en kan',
    parts: {
      truth: {
        title: 'Vad som kan lovas',
        text: `Det finns ingen server som kan ringa dig. Därför delar fyra saker på arbetet, och ”${reminders.title}” säger om var och en ifall den är i gång på den här enheten, och annars vad som hindrar.`,
      },
      calendar: {
        title: 'Kalendern, den säkraste',
        text: `”${reminders.calendar.act}” gör en fil som din egen kalender tar in; den ringer på klockslaget, på en iPhone också. Där finns inga namn. Flyttar du rundan, lägg in den igen: den gamla tiden flyttar med.`,
      },
      notification: {
        title: 'En avisering',
        text: `Högst en i veckan, och ingen när rundan är gjord. Webbläsaren väljer själv tidpunkten, och bara några gör det alls: Chrome, Edge och Samsung med appen installerad, varken iPhone eller Firefox. ”${reminders.notification.names}” sätter dit högst två namn, och ingen från privatlivet.`,
      },
      near: {
        title: 'Pricken och raden',
        text: `”${reminders.badge.title}” står där från rundans tid tills den är gjord, där enheten ritar en sådan. ”${reminders.line.title}” kräver bara att du öppnar appen: var du än är leder den till rundan.`,
      },
      days: {
        title: 'Födelsedagar och andra dagar',
        text: `”${days.lead.label}” Från själva dagen till två veckor före, som du vill. En födelsedag utan år är lika god som en med, och den som är född den 29 februari har en dag varje år.`,
      },
    },
  };
}

function installingChapter({ install, backup }: Messages) {
  return {
    title: 'På hemskärmen',
    about: 'Varför och hur, på varje sorts enhet',
    parts: {
      why: {
        title: 'Vad det ger',
        text: `${install.gives.icon} ${install.gives.kept}`,
      },
      iphone: {
        title: 'iPhone och iPad: allra först',
        text: `I en flik raderar Safari det du har skrivit efter sju dagar utan besök, och appen på hemskärmen har ett eget, tomt förråd. Så lägg den där innan du skriver något. Har du redan börjat i fliken: ”${backup.title}”, och hämta tillbaka den på andra sidan.`,
      },
      android: {
        title: 'Android',
        text: `”${install.ask}”, där webbläsaren erbjuder det; annars gör dess meny samma sak. Det du skrev i fliken finns där efteråt också.`,
      },
      desktop: {
        title: 'På en dator',
        text: `Chrome, Edge och Safari gör den till en egen app. Det gör inte Firefox; ett bokmärke är lika bra. Dator och telefon har var sina personer, så välj en av dem.`,
      },
    },
  };
}
