/** The guide, on the device one holds: what reminds of the round there, and the app on its home screen. */
import type { Messages } from '../../messages.ts';

export function onThisDevice(messages: Messages) {
  return { reminding: remindingChapter(messages), installing: installingChapter(messages) };
}

function remindingChapter({ reminders, days }: Messages) {
  return {
    title: 'Being reminded',
    about: 'Calendar, notification, dot and line: what each can do',
    parts: {
      truth: {
        title: 'What can be promised',
        text: `There is no server that could ring you. So four things share the work, and “${reminders.title}” says of each whether it is active on this device, and if not, what hinders it.`,
      },
      calendar: {
        title: 'The calendar, the surest',
        text: `“${reminders.calendar.act}” makes a file that your own calendar takes in; it rings at the hour, on an iPhone too. There is no name in it. If you move the round, put it there again: the old appointment moves along.`,
      },
      notification: {
        title: 'A notification',
        text: `At most one a week, and none once the round is done. The browser chooses the hour, and only some browsers do it at all: Chrome, Edge and Samsung with the app installed, neither the iPhone nor Firefox. “${reminders.notification.names}” puts two names on it at most, and nobody from private life.`,
      },
      near: {
        title: 'The dot and the line',
        text: `“${reminders.badge.title}” stands from the hour of the round until it is done, where the device draws one. “${reminders.line.title}” needs nothing but that you open it: wherever you are, it leads to the round.`,
      },
      days: {
        title: 'Birthdays and other days',
        text: `“${days.lead.label}” From the day itself to two weeks before, as you like. A birthday without a year is as good as one with it, and who was born on 29 February has a day every year.`,
      },
    },
  };
}

function installingChapter({ install, backup }: Messages) {
  return {
    title: 'On the home screen',
    about: 'Why, and how, on each kind of device',
    parts: {
      why: {
        title: 'What it gives',
        text: `${install.gives.icon} ${install.gives.kept}`,
      },
      iphone: {
        title: 'iPhone and iPad: first of all',
        text: `In a tab, Safari deletes what you wrote after seven days without a visit, and the app on the home screen has an empty store of its own. So put it there before you write anything. If you have already begun in the tab: “${backup.title}”, and bring it back on the other side.`,
      },
      android: {
        title: 'Android',
        text: `“${install.ask}”, where the browser offers it; else its menu does the same. What you wrote in the tab is there afterwards, too.`,
      },
      desktop: {
        title: 'On a computer',
        text: `Chrome, Edge and Safari make it an app of its own. Firefox doesn’t; a bookmark is as good. A computer and a phone have separate people, so choose one of them.`,
      },
    },
  };
}
