/** The guide, third part: networks, and what the Compass leads to. */
import type { Messages } from '../../messages.ts';

export function further(messages: Messages) {
  return {
    groups: groupsChapter(messages),
    direction: directionChapter(messages),
    seeing: seeingChapter(messages),
  };
}

function groupsChapter({ networks, review, wayHome, words }: Messages) {
  return {
    title: 'Networks and meetings',
    about: 'Groups, their meetings, and the way home',
    parts: {
      network: {
        title: 'A group you belong to',
        text: `A board, a study circle, four old colleagues who have lunch. A name is enough to begin with. Add the members and how often you meet, and the next meeting stands there by itself: same weekday, same time.`,
      },
      hope: {
        title: 'One line before',
        text: `A day or so ahead Week asks: “${wayHome.hope.question}” Who knows what they hope for usually finds it, or says so.`,
      },
      wayHome: {
        title: 'Two minutes after',
        text: `“${wayHome.question}” ${words.feeling.lifted}, ${words.feeling.fine.toLowerCase()} or ${words.feeling.drained.toLowerCase()}; then whom you talked to, and what you learned or promised. Everyone you name there has heard from you. Week asks until the next evening, then it lets it be.`,
      },
      worth: {
        title: 'What it gives and costs',
        text: `“${networks.value.title}” puts the hours of a year beside what came of them, and “${networks.mix.title}” says what your likeness is good for. Twice a year “${networks.about.review}” asks a few questions, and then what you will do: ${words.decision.keep.toLowerCase()}, ${words.decision.change.toLowerCase()}, or something else.`,
      },
      ending: {
        title: 'Beginning and ending well',
        text: `“${networks.about.checklist}” takes you through what to agree on, and prints on paper. And a network needn’t last for ever. ${review.hints.leave}`,
      },
    },
  };
}

function directionChapter({ palette, inventory, measure, compass, purposes }: Messages) {
  return {
    title: 'The Compass',
    about: 'What for, with whom, and how it goes',
    parts: {
      advice: {
        title: 'Five pieces of advice',
        text: `The Compass opens with five things that help, each with where you stand and one thing you could do now. You needn’t follow all of them; one a month is plenty.`,
      },
      purposes: {
        title: 'Purposes',
        text: `“${purposes.empty.title}” Write it in your own words and connect the people and networks that have to do with it. Then you see where nobody does yet, and which of your loose ties might. On the day you choose you look back: keep it, change it, or let it go.`,
      },
      palette: {
        title: 'What your people can do',
        text: `“${palette.title}” sorts what you wrote about people into thirty fields, from law to gardening, and says where it all hangs on one person. Use it to see whom you would like to meet, not to rate those you know.`,
      },
      walk: {
        title: 'People you already know',
        text: `“${inventory.title}” walks you past the places of your life: the school, the first job, the neighbours. At each stop a few questions; names tend to come by themselves.`,
      },
      measure: {
        title: 'Asking yourself',
        text: `“${measure.title}” asks the same few questions every now and then. One answer says little, a row of them shows what changes. Put the questions in your own words; the old answers stay with them.`,
      },
      more: {
        title: 'Where it all is',
        text: `Everything of this stands at the end of the Compass, under “${compass.places.title}”.`,
      },
    },
  };
}

function seeingChapter({ insights, map }: Messages) {
  return {
    title: 'Looking at it from above',
    about: 'Insights, and the map of everyone',
    parts: {
      insights: {
        title: 'What shows over time',
        text: `“${insights.title}” looks at half a year and a year of what you noted: when signs of life went out, who takes the first step, close and loose, which ties were taken up again. Each has one sentence on what stands out and one thing you could do. What there isn’t enough of yet says so.`,
      },
      fair: {
        title: 'What it isn’t',
        text: `No marks, no ranking, nothing to keep unbroken. It reads no notes and counts nobody you know from private life alone. Every drawing has its table.`,
      },
      map: {
        title: 'The map',
        text: `“${map.title}” draws you in the middle and a sector for each part of life. Close people are on the inner ring, loose ones further out, and whoever has been quiet for long drifts outward. Six names at most are written; tap somebody or a sector for more. The same people always give the same picture.`,
      },
      list: {
        title: 'The same as a list',
        text: `“${map.asList}” says it all in words, and comes first where there are more than three hundred people. Family and friends are drawn, but nothing is said of them.`,
      },
    },
  };
}
