/** "Read more:", and links line by line below it in the same paragraph. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const LINKS =
  '<a href="/a">Reservoir levels fall to a low</a><br><a href="/b">The village that drinks its own rain</a>';

it.each([
  ['a word that leads', `<p><strong>Related:</strong><br>${LINKS}</p>`],
  ['the name of the paper with it', `<p><strong>Read more from the Gazette:</strong><br>${LINKS}</p>`],
  [
    'words around the links',
    '<p>RECOMMENDED:<br>The <a href="/a">best mills of the valley</a><br>The <a href="/b">prettiest weirs</a></p>',
  ],
])('goes with %s', (_what, markup) => expect(scrubIn(markup).text).not.toMatch(/rain|weirs/));

it.each([
  [
    'sentences below it',
    '<p>Related:<br>The <a href="/a">mill</a> stood still for a week, and nobody knew why.</p>',
  ],
  ['titles of films', '<p>Watch with care:<br><a href="/a">nobody knew why</a><br><a href="/b">Weir</a></p>'],
  ['nothing that leads above them', `<p>Two stories of the year:<br>${LINKS}</p>`],
])('stays with %s', (_what, markup) =>
  expect(scrubIn(markup).text).toMatch(/nobody knew why|drinks its own rain/),
);
