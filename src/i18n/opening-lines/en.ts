/** Opening lines in English. They assert nothing that the person hasn't written down, and each leaves one gap. */
import type { OpeningLine } from '../../domain/opening-line.ts';

export const openingLines: readonly OpeningLine[] = [
  line('thinking', [], 'Hi {name}, you came to mind just now. How is … going?'),
  line('saw', [], 'Hi {name}, I thought of you when I saw …'),
  line('hear', [], 'Hi {name}, I’d love to hear how things are with …'),
  line('news', ['due', 'first'], 'Hi {name}, what are you busy with these days? With me it’s mostly …'),
  line('while', ['due'], 'Hi {name}, it’s been a while. What’s new since …?'),
  line('coffee', ['due', 'lapsed'], 'Hi {name}, shall we catch up over a tea or a coffee? I’m free …'),
  line('remember', ['lapsed'], 'Hi {name}, it’s been a long time, and I still think back on …'),
  line('ages', ['lapsed'], 'Hi {name}, we haven’t talked for ages, and then I ran into …'),
  line('here', ['first'], 'Hi {name}, … here. I’d like us to keep in touch.'),
  line('meaning', ['first'], 'Hi {name}, I’ve been meaning to write to you. How is …?'),
  line('meeting', ['met'], 'Hi {name}, it was good to meet you. I keep thinking of what you told me about …'),
  line('more', ['met'], 'Hi {name}, we met the other day, and I’d like to hear more about …'),
  line('again', ['met'], 'Hi {name}, thanks for the chat. Shall we meet again? It would suit me …'),
  line('year', ['birthday'], 'All the best for your birthday, {name}! I hope the year brings you …'),
  line('day', ['birthday'], 'Happy birthday, {name}! I hope there’s time for …'),
  line('wish', ['birthday'], 'Hi {name}, here’s a birthday greeting from me. I wish you …'),
  line('thanks', ['reply-owed'], 'Hi {name}, thank you for getting in touch. About …'),
  line('moment', ['reply-owed'], 'Hi {name}, now I have a moment to answer you: …'),
  line('good', ['reply-owed'], 'Hi {name}, it was good to hear from you. I’ve been thinking about …'),
  line('tried', ['retry'], 'Hi {name}, I tried to get hold of you. No hurry, I just wanted to …'),
  line('otherway', ['retry'], 'Hi {name}, I’m trying another way this time. How are things with …?'),
  line('whenever', ['retry'], 'Hi {name}, whenever it suits you, I’d like to hear about …'),
  line('promised', ['promise'], 'Hi {name}, I promised you … and here it is.'),
  line('kept', ['promise'], 'Hi {name}, I haven’t forgotten what I promised you. Here is …'),
  line('aboutit', ['promise'], 'Hi {name}, about what I promised you: …'),
  line('stayed', ['told'], 'Hi {name}, I’ve had a look at what you passed on to me. What stayed with me is …'),
  line('thanksfor', ['told'], 'Hi {name}, thank you for thinking of me. It made me want to …'),
  line('found', ['tip'], 'Hi {name}, I came across something you might like. It’s about …'),
  line('foryou', ['tip'], 'Hi {name}, this made me think of you, because …'),
  line('yours', ['tip'], 'Hi {name}, this is about …, and it made me think of you.'),
  line('gathered', ['tip'], 'Hi {name}, I’ve kept this for you. What stayed with me was …'),
  line('perhaps', ['tip'], 'Hi {name}, perhaps this is something for you, or for someone you know. I liked …'),
  line('curious', ['tip'], 'Hi {name}, what do you make of this? I’m most curious about …'),
  line('passing', ['tip'], 'Hi {name}, here’s something I’d like to pass on to you. It got me thinking about …'),
  line('noneed', ['tip'], 'Hi {name}, no need to answer, I just think you might enjoy this: …'),
  line('someone', ['seeks'], 'Hi {name}, I may know someone who can help you with …'),
  line('still', ['seeks'], 'Hi {name}, are you still looking for …?'),
];

function line(key: string, occasions: NonNullable<OpeningLine['occasions']>, text: string): OpeningLine {
  return { id: `en-${key}`, language: 'en', text, occasions };
}
