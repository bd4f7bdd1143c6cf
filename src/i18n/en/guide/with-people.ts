/** The guide, second part: what goes on between you and the people you know. */
import type { Messages } from '../../messages.ts';

export function withPeople(messages: Messages) {
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
    title: 'Close and loose, and how often',
    about: 'How the app reckons, and why nothing is a debt',
    parts: {
      bonds: {
        title: 'Close and loose',
        text: `Close people hold you up. Loose ones move in other circles, and so news, work and fresh ideas often come through them. You need both, and you draw the line yourself. A whole ring around a face is a close tie, a dashed ring a loose one. If you can’t decide, choose “${sort.unsure}” and answer four short questions.`,
      },
      spheres: {
        title: 'Where you know them from',
        text: `Family, work, the choir: a part of life can have its own colour and its own rhythm. Family and friends are “${settings.private}” from the start. They are left out of give and take, of asking for help and of insights, and only birthdays turn up, unless you choose a rhythm for them.`,
      },
      rhythms: {
        title: 'How often',
        text: `A person’s own rhythm counts first, then that of the part of life, then the usual one. Unless you say otherwise, the usual one is every three months for close ties and once a year for loose ones. “${words.noRhythm}” is an answer too.`,
      },
      reckoning: {
        title: 'How the next time is reckoned',
        text: `The clock starts anew each time you have been in touch. A talk, a meeting or a message buys a whole rhythm, and so does it when they got in touch. A greeting or a like buys half of it with a close tie, all of it with a loose one. A message that nobody answered buys half, at least two weeks, so that you can try another way; after three of them the app suggests rest.`,
      },
      room: {
        title: 'Room in the week',
        text: `Where a week is full already, the next sign moves a little to either side, never by more than about a seventh of its time. Many people at once, as after an import, are spread over the months to come. And if your rhythms ask for more than you said, “${mercy.demand.title}” tells you so, with a way out that has been worked out for you.`,
      },
      noDebt: {
        title: 'Why nothing is a debt',
        text: `A rhythm is a wish, and the one who wished can change it. So nothing turns red, nothing is counted against you, and a card you wave away is simply gone until next week. The third time in a row the app asks whether less often would suit you better.`,
      },
    },
  };
}

function personChapter({ contact, log, duplicates }: Messages) {
  return {
    title: 'One person’s page',
    about: 'What you know, and what has been between you',
    parts: {
      log: {
        title: 'Noting that you talked',
        text: `“${contact.talked}” takes two taps. With more time you can add what it was about, how long it took and what came of it. One dinner with six friends is noted once, for all of them. What you remember only by the month or the year can be noted that way.`,
      },
      know: {
        title: 'What is good to know',
        text: `Write what somebody can offer, looks for, likes and is good at. Those few words find the right article, the right helper and the right acquaintance later on. Write as if they might read it one day.`,
      },
      confidence: {
        title: 'Told in confidence',
        text: `What you note under “${contact.confidentialNotes}” stays on that page. No suggestion, no opening line and no shared card uses it, and an export asks first.`,
      },
      standing: {
        title: 'Quiet, or remembered',
        text: `“${contact.standings.never}” keeps somebody in the list without a word about them. “${contact.standings.remembered}” is for someone who has died, or whom you only wish to keep: no dates, no suggestions. “${contact.distance}” keeps somebody out of favours and questions.`,
      },
      same: {
        title: 'The same person twice',
        text: `“${duplicates.title}” shows two cards side by side. You choose what stays; everything that has been between you follows along, and it can be undone.`,
      },
      met: {
        title: 'Just met someone',
        text: `A name, where you met, one line to remember it by. The person turns up in your next round, while the evening is still fresh. “${log.more}” has room for the rest.`,
      },
    },
  };
}

function passingOnChapter({ tips, passOn }: Messages) {
  return {
    title: 'Something to pass on',
    about: 'The best reason to write is something for them',
    parts: {
      keep: {
        title: 'Keep it when you meet it',
        text: `An article, a book, a job, an event: share it with Livstegn from the app you found it in, paste it, or write it down. The link itself is never opened by the app, so this works without a network.`,
      },
      who: {
        title: 'Who would enjoy it',
        text: `“${passOn.who}” compares its words with what you wrote about people, in all three languages, and shows which words did it. It would rather name nobody than somebody wrong. Nobody is offered a third thing within a month, and nobody the same thing twice.`,
      },
      send: {
        title: 'One at a time, in your words',
        text: `What you pass on goes as a message from you. Later the app asks what came of it; “${passOn.responses.useful}” makes the next suggestion better.`,
      },
      forMe: {
        title: 'What others gave you',
        text: `“${tips.places['for-me']}” is for what you were given to read or hear. Telling the giver what you took from it is among the finest signs of life there are.`,
      },
    },
  };
}

function askingChapter({ contact, ask, quickHelp }: Messages) {
  return {
    title: 'Asking for help',
    about: 'Most people like to be asked about what they know',
    parts: {
      need: {
        title: 'Say what you need',
        text: `Write it as you would say it. You see who may know something about it and why, and who may know someone who does. A question can also be brought to the next meeting of a network.`,
      },
      held: {
        title: 'Better left alone for now',
        text: `“${ask.heldBackTitle}” names those you asked twice in the last three months, those with a question of yours still open, and those who couldn’t help the last times. The choice is yours all the same.`,
      },
      thanks: {
        title: 'All the way to the thanks',
        text: `Note what they said. When somebody helped, the app asks once whether they know how it went. That is the part people forget, and the part that makes the next question easy.`,
      },
      today: {
        title: 'Who can be called today',
        text: `Set “${contact.quickHelp}” on the pages of those you could ring without a second thought. On a bad day “${quickHelp.title}” shows them in one tap.`,
      },
    },
  };
}

function introducingChapter({ introductions }: Messages) {
  return {
    title: 'Bringing people together',
    about: 'Everyone is asked first',
    parts: {
      ideas: {
        title: 'Ideas',
        text: `“${introductions.ideas}” looks for people who don’t know each other, where one looks for what the other can give, or where several care about the same thing. “${introductions.idea.away}” puts an idea aside for three months.`,
      },
      steps: {
        title: 'One question after the other',
        text: `You ask the first, then the next, and only when all have said yes do you write to them together. If somebody would rather not, the others never hear whom it was about.`,
      },
      after: {
        title: 'What came of it',
        text: `A few weeks later you can note whether they met. And whoever once introduced you to somebody good may like to hear that it lasted: the app reminds you of that, too.`,
      },
    },
  };
}

function givingTakingChapter({ giving, promises }: Messages) {
  return {
    title: 'Giving and taking',
    about: 'Something to remember by, no account',
    parts: {
      ledger: {
        title: 'What went between you',
        text: `What you pass on and whom you bring together is noted by itself; the rest you write down. How it stands between you and one person is said in words, and only where you press “${giving.person.show}”. Family, friends and professional distance are left out.`,
      },
      first: {
        title: 'Give first',
        text: `“${giving.first.title}” shows where somebody looks for what you can offer. For that it needs to know you: write a line or two in your profile.`,
      },
      promises: {
        title: 'What you promised',
        text: `Write a promise down the moment you make it; it waits under “${promises.title}” until its day. Letting one go is allowed: “${promises.letGo}”.`,
      },
    },
  };
}
