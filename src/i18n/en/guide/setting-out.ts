/** The guide, first part: what the app is for, how one begins, the week and its round, and coming back. */
import type { Messages } from '../../messages.ts';

export function settingOut(messages: Messages) {
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
    title: 'What it is for',
    about: 'A sign of life now and then, and nothing more',
    parts: {
      what: {
        title: 'One small habit',
        text: `Friendships and good acquaintances seldom end in a quarrel. They fade, because nobody happened to write. Livstegn looks after that: once a week it names a few people, says why now, and lets you write or call on the spot.`,
      },
      not: {
        title: 'What it leaves alone',
        text: `It doesn’t read your messages, count your friends or grade anybody. It knows only what you tell it. And it never writes to anyone by itself: you do, in your own words, from the app you always use.`,
      },
      tour: {
        title: 'Four tabs and a plus',
        text: `“${app.week}” says who will hear from you. “${app.people}” holds everyone. “${app.networks}” is for the groups you belong to. “${app.compass}” is for the longer view. The plus in the middle is for what just happened, and behind the gear is the rest.`,
      },
    },
  };
}

function beginningChapter({ opening, welcome, offers }: Messages) {
  return {
    title: 'The first ten minutes',
    about: 'Five people, one message, one appointment',
    parts: {
      five: {
        title: 'Pick five people',
        text: `Take those you would be sorry to lose, not those that duty points to. Type their names, pick them from the phone where the browser allows it, or bring an address book. Two taps for each will do: how close you are, and when you last were in touch.`,
      },
      first: {
        title: 'Write to one of them',
        text: `You get a card at once. Press “${welcome.card.write}”: there is an opening line to start from, with a gap that only you can fill. That was the whole trick; the rest is doing it again next week.`,
      },
      day: {
        title: 'Choose a day and a time',
        text: `“${welcome.round.title}” Pick an hour that is quiet already, such as Sunday evening or the train on Thursday. Same weekday, same time: that is what makes it stick.`,
      },
      later: {
        title: 'The rest can wait',
        text: `In the weeks that follow the app offers the other things one at a time, such as “${offers.cards.import.act}” and “${offers.cards.capacity.title}” If you would rather look around first, choose “${opening.tryOut}”: they go again in one tap.`,
      },
    },
  };
}

function weekChapter({ week, outreach, contact }: Messages) {
  return {
    title: 'Your week',
    about: 'Cards, what is under way, and days to keep in mind',
    parts: {
      cards: {
        title: 'The cards',
        text: `Each card says who, why now, and perhaps something to bring along: an article you saved, a birthday, a reply you owe. There are never more cards than you said, and no new ones take the place of those you have done. They go when you note that you talked, wherever you note it.`,
      },
      after: {
        title: 'After you wrote or called',
        text: `The app can’t see how it went, so it asks when you come back: “${outreach.answers.yes}”, “${outreach.answers['no-answer']}” or “${outreach.answers['not-done']}”. An attempt doesn’t count as contact until you say so.`,
      },
      waiting: {
        title: 'Not now',
        text: `“${week.notThisWeek}” takes the card away until next week and changes nothing else. “${week.snooze}” lets somebody wait until a day you choose. “${contact.rest}” stops the suggestions for as long as you like. ${contact.restHint}`,
      },
      underWay: {
        title: 'Under way, and coming up',
        text: `Below the cards stands what is waiting for a next step: promises, introductions, things to pass on, questions you asked. Then come birthdays and other days you noted. Nobody needs a rhythm to be congratulated.`,
      },
    },
  };
}

function roundChapter({ checkIn }: Messages) {
  return {
    title: 'The weekly round',
    about: 'Two, five or ten minutes with yourself',
    parts: {
      minutes: {
        title: 'As long as you have',
        text: `“${checkIn.start.minutes[2]}” goes through what is still open, and one person. “${checkIn.start.minutes[5]}” adds a look back, two more people and one other thing. “${checkIn.start.minutes[10]}” takes everyone of this week. Whoever you don’t get to stays where they were.`,
      },
      steps: {
        title: 'Four steps',
        text: `“${checkIn.steps.since}”: who answered, what you promised, whom you met. “${checkIn.steps.people}”: one at a time, with an opening line. “${checkIn.steps.thing}”: something different each week, such as ten people to sort, or a network to look back on. “${checkIn.steps.close}”: what you did, and when you meet again.`,
      },
      stop: {
        title: 'Stop whenever you like',
        text: `Every step can be passed over. If the phone rings, or its battery dies, the round goes on where it stopped. It works on a train without coverage too.`,
      },
      draft: {
        title: 'Too late to write?',
        text: `“${checkIn.person.keepDraft}” in the menu of a card keeps your words until it is a decent hour.`,
      },
    },
  };
}

function awayChapter({ back }: Messages) {
  return {
    title: 'Coming back after a long time',
    about: 'Nothing has piled up',
    parts: {
      fresh: {
        title: 'A fresh start',
        text: `When you have been away for three weeks or more, Week asks whether to begin anew. “${back.act}” gives those who have waited new days, spread over the weeks to come. There is no list of everything you didn’t do, and nobody but you knows.`,
      },
      less: {
        title: 'Perhaps it was too much',
        text: `If you stayed away because it had become a chore, ask less of yourself: fewer people a week, longer rhythms, or rest for those you don’t miss. Two good conversations beat ten dutiful ones.`,
      },
    },
  };
}
