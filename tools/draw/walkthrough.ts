import { readFile, writeFile } from 'node:fs/promises';
import { randomFrom, repeat } from './paint.ts';
import {
  CLOSINGS,
  FINDS,
  MIDDLES,
  NOTES,
  OPENINGS,
  PEOPLE,
  PLACES,
  SAYINGS,
  STEPS,
  UNCOVERED,
} from './walkthrough-words.ts';

// Writes the body of the sample site's longest page, about ten thousand elements, between
// the two markers of its file. Run: node tools/draw/walkthrough.ts

const PAGE = new URL(
  '../../site/articles/guide-saltmarsh-walkthrough.html',
  import.meta.url,
);
const START = '<!-- walkthrough:start -->';
const END = '<!-- walkthrough:end -->';

const next = randomFrom(1907);
const footnotes: string[] = [];

function pick<T>(list: readonly T[]): T {
  const item = list[Math.floor(next() * list.length)];
  if (item === undefined) throw new Error('pick from an empty list');
  return item;
}

/** `count` different items in the list's order shuffled. */
function some<T>(list: readonly T[], count: number): T[] {
  const pool = [...list];
  return Array.from({ length: count }, () => {
    const [item] = pool.splice(Math.floor(next() * pool.length), 1);
    if (item === undefined) throw new Error('not enough to choose from');
    return item;
  });
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const midSentence = (place: string) => (place.startsWith('The ') ? lower(place) : place);

function fill(sentence: string, place: string): string {
  const text = sentence
    .replace('{place}', midSentence(place))
    .replace('{person}', pick(PEOPLE))
    .replace('{find}', lower(pick(FINDS)[0]));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function note(): string {
  const number = footnotes.length + 1;
  footnotes.push(
    `<li id="fn-${number}">${pick(NOTES)} <a href="#fnref-${number}">back</a></li>`,
  );
  return `<sup id="fnref-${number}"><a href="#fn-${number}">${number}</a></sup>`;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function tides(day: number): string {
  const rows = repeat(11, (row) => {
    const minutes = 250 + day * 50 + row * 93 + Math.floor(next() * 9);
    const metres = (2.4 + 2 * Math.cos((row * Math.PI) / 4 + day)).toFixed(1);
    const way = Math.sin((row * Math.PI) / 4 + day) > 0 ? 'ebb' : 'flood';
    return `<tr><th>${clock(minutes)}</th><td>${metres} m</td><td>${way}</td><td>${pick(UNCOVERED)}</td><td>${Math.floor(next() * 50) + 5} min</td></tr>`;
  });
  return `<table><thead><tr><th>Hour</th><th>Height</th><th>Stream</th><th>Uncovered</th><th>Safe for</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function finds(): string {
  const rows = some(FINDS, 12)
    .map(
      ([name, weight, worth, use]) =>
        `<tr><td>${name}</td><td>${weight}</td><td>${worth}d</td><td>${use}</td></tr>`,
    )
    .join('');
  return `<table><thead><tr><th>Find</th><th>Weight</th><th>Worth</th><th>Use</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function checklist(place: string): string {
  const items = some(MIDDLES, 7).map((sentence, index) => {
    const mark = index === 3 ? note() : '';
    return `<li><strong>${clock(300 + index * 41 + Math.floor(next() * 30))}</strong> ${fill(sentence, place)}${mark}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function steps(place: string): string {
  const items = some(STEPS, 8).map((step) => `<li>${fill(step, place)}</li>`);
  return `<ol>${items.join('')}</ol>`;
}

function cheat(day: number, place: string): string {
  const id = place
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/^_|_$/g, '');
  return `<pre><code class="language-lua">tide.set_day(${day})\nif player:at("${id}") and tide.height() &lt; ${(1 + next() * 2).toFixed(1)} then\n  door.open("${id}", { quiet = true })\nend</code></pre>`;
}

function paragraph(place: string, count: number): string {
  const text = some(MIDDLES, count).map((sentence) => fill(sentence, place));
  return `<p>${text.join(' ')}</p>`;
}

function people(): string {
  const pairs = some(PEOPLE, 4).map(
    (name) =>
      `<dt>${name.charAt(0).toUpperCase()}${name.slice(1)}</dt><dd>Wants <em>${lower(pick(FINDS)[0])}</em>, gives <em>${lower(pick(FINDS)[0])}</em>.</dd>`,
  );
  return `<dl>${pairs.join('')}</dl>`;
}

function chapter(place: string, index: number): string {
  const day = index + 1;
  const parts = [
    `<h2 id="day-${day}">Day ${day}: ${midSentence(place)}</h2>`,
    `<p>${fill(pick(OPENINGS), place)} ${fill(pick(MIDDLES), place)}${note()}</p>`,
    paragraph(place, 3),
    `<h3>The water on day ${day}</h3>`,
    tides(day),
    `<h3>Hour by hour</h3>`,
    checklist(place),
    index % 4 === 1
      ? `<blockquote><p>${pick(SAYINGS)}</p><cite>carved at ${midSentence(place)}</cite></blockquote>`
      : paragraph(place, 2),
    `<h3>What to bring home</h3>`,
    finds(),
    people(),
    `<h3>If the door is shut</h3>`,
    steps(place),
    index % 5 === 2
      ? `<p>On the test build you can set this up from the console:</p>${cheat(day, place)}`
      : '',
    `<p>${fill(pick(CLOSINGS), place)}</p>`,
  ];
  return parts.filter(Boolean).join('\n');
}

const chapters = PLACES.map(chapter).join('\n');
const contents = PLACES.map(
  (place, index) =>
    `<li><a href="#day-${index + 1}">Day ${index + 1}: ${midSentence(place)}</a></li>`,
).join('');
const body = `<div class="toc"><p>Jump to a day</p><ol>${contents}</ol></div>
${chapters}
<h2 id="notes">Notes</h2>
<ol class="footnotes">${footnotes.join('')}</ol>`;

const page = await readFile(PAGE, 'utf8');
const from = page.indexOf(START);
const to = page.indexOf(END);
if (from < 0 || to < from) throw new Error(`${PAGE.pathname} has lost its markers`);
await writeFile(
  PAGE,
  `${page.slice(0, from + START.length)}\n${body}\n${page.slice(to)}`,
);
