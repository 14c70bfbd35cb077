/** Where the posts of a live blog begin, and in what order they stand. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf } from './page-of.ts';

const HOURS = [18, 16, 15, 12, 9, 7];
const say = (hour: number) =>
  `Report of ${hour} o’clock: the water at the Ellery Bridge has risen by ${hour} centimetres since the morning, and the crews carry sandbags to house number ${hour} in Mill Lane.`;

const AFTER = ['Mill Lane', 'Old Quay', 'Upper Ness']
  .map(
    (place) =>
      `<p>Who lives in ${place} is asked to carry what is dear to them up one floor, to switch off the current in the cellar, and to wait in ${place} for the crews, who will knock on every door.</p>`,
  )
  .join('');

interface Shape {
  readonly post: (hour: number) => string;
  readonly around?: (posts: string) => string;
  readonly hours?: readonly number[];
  readonly type?: string;
  readonly before?: string;
}

/** @returns for each element of the body its mark and the hour of its report, where it has them */
function marksOf({
  post,
  around = (posts) => `<div class="stream">${posts}</div>`,
  hours = HOURS,
  type = 'LiveBlogPosting',
  before = '',
}: Shape) {
  const claims = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': type,
    headline: 'The river rises',
  });
  const html = `<html lang="en"><head><title>The river rises</title><script type="application/ld+json">${claims}</script></head><body><main><h1>The river rises</h1>${before}${around(hours.map(post).join(''))}<div class="entry"><h2>What to do</h2>${AFTER}</div></main></body></html>`;
  const reading = read(pageOf(html), { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(reading.reason);
  const body = pageOf(reading.article.content).body;
  expect(body.querySelector('hr')).toBeNull();
  return [...body.querySelectorAll('[data-post]')].map((block) => block.getAttribute('data-post'));
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const time = (hour: number) => `<time datetime="2024-01-22T${clock(hour)}:00Z">${clock(hour)}</time>`;
const newest = (count: number) => Array(count).fill('newest-first');
const boxed = (hour: number) =>
  `<div class="entry">${time(hour)}<h2>At ${hour}</h2><p>${say(hour)}</p></div>`;

describe('the posts of a live blog are marked', () => {
  it.each<[string, Shape]>([
    ['boxes beside each other', { post: boxed }],
    ['articles in boxes of their own', { post: (hour) => `<div><div class="x">${boxed(hour)}</div></div>` }],
    [
      'items of a list',
      { post: (hour) => `<li>${boxed(hour)}</li>`, around: (posts) => `<ul>${posts}</ul>` },
    ],
    [
      'times as plain words',
      {
        post: (hour) => `<section><span>${hour % 12}.15 pm</span><p>${say(hour)}</p></section>`,
        hours: [23, 20, 18, 17, 14, 13].map((hour) => hour),
      },
    ],
    [
      'times for machines, words for people',
      {
        post: (hour) =>
          `<article><time datetime="2024-01-22T${clock(hour)}:00Z">${19 - hour} hours ago</time><p>${say(hour)}</p></article>`,
      },
    ],
  ])('%s', (_, shape) => {
    const marks = marksOf(shape);
    expect(marks.slice(0, 6)).toEqual(newest(6));
    expect(marks.slice(6)).toEqual(['end']);
  });

  it('without boxes, each beginning with its time or the heading before it', () => {
    const flat = (hour: number) => `<h3>At ${hour}</h3><p>${time(hour)}</p><p>${say(hour)}</p>`;
    expect(marksOf({ post: flat })).toEqual(newest(6));
  });

  it('oldest first', () => {
    expect(marksOf({ post: boxed, hours: [...HOURS].reverse() })).toEqual([
      ...Array(6).fill('oldest-first'),
      'end',
    ]);
  });

  it('but for one that was put on top', () => {
    expect(marksOf({ post: boxed, hours: [8, ...HOURS] })).toEqual([...newest(6), 'end']);
  });

  it('where nothing says that it is a live blog, if there are many', () => {
    expect(marksOf({ post: boxed, type: 'NewsArticle' })).toEqual([...newest(6), 'end']);
    expect(marksOf({ post: boxed, type: 'NewsArticle', hours: HOURS.slice(0, 4) })).toEqual([]);
    expect(marksOf({ post: boxed, type: 'DiscussionForumPosting', hours: [...HOURS].reverse() })).toEqual([]);
  });
});

describe('nothing is marked', () => {
  const text = (hour: number) => `<p>${say(hour)}</p>`;

  it.each<[string, Shape]>([
    ['in an article', { post: text, type: 'NewsArticle' }],
    ['in a live blog without times', { post: (hour) => `<div class="entry">${text(hour)}</div>` }],
    ['where times go to and fro', { post: boxed, hours: [9, 14, 8, 16, 7, 15] }],
    [
      'in a table of departures',
      {
        post: (hour) =>
          `<tr><td>${clock(hour)}</td><td>Ferry to Upper Ness, by way of Old Quay and the lighthouse at number ${hour}.</td></tr>`,
        around: (rows) => `${HOURS.map(text).join('')}<table>${rows}</table>`,
        type: 'NewsArticle',
      },
    ],
    [
      'by teasers with times beside an article',
      {
        post: text,
        before: '',
        around: (posts) =>
          `${posts}<aside class="related"><ul>${HOURS.map((hour) => `<li>${time(hour)} <a href="/a/${hour}">Story ${hour}</a></li>`).join('')}</ul></aside>`,
        type: 'NewsArticle',
      },
    ],
  ])('%s', (_, shape) => {
    expect(marksOf(shape)).toEqual([]);
  });

  it('in stories of many days, one below the other', () => {
    const story = (day: number) =>
      `<div class="entry"><time datetime="2024-01-${day + 10}T08:00:00Z">${day + 10} January</time><p>${say(day)}</p></div>`;
    expect(marksOf({ post: story, type: 'NewsArticle' })).toEqual([]);
  });

  it('because a page says so itself', () => {
    expect(
      marksOf({ post: (hour) => `<p data-post="newest-first">${say(hour)}</p>`, type: 'NewsArticle' }),
    ).toEqual([]);
  });
});
