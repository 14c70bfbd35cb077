/** Links of the body: cleaned, marked, counted, and nothing of theirs but the address left. */
import { expect, it } from 'vitest';
import { cleanLinks } from '../../../src/article/mend/links.ts';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function linksIn(html: string) {
  const { body } = pageOf(`<body>${html}`);
  const removed = cleanLinks(body, PAGE_URL);
  return { removed, links: [...body.querySelectorAll('a')] };
}

it('a link is one thing in the report, whatever was taken out of it, under the name that is known', () => {
  const { removed, links } = linksIn('<a href="https://paper.example/a?utm_source=x&fbclid=y&gclid=z">A</a>');
  expect(links[0]?.getAttribute('href')).toBe('https://paper.example/a');
  expect(removed).toEqual([
    {
      rule: 'link-google',
      kind: 'link',
      owner: 'Google',
      product: 'Google click code',
      what: 'paper.example utm_source, paper.example gclid, paper.example fbclid',
      where: { part: 'text', after: 'A', element: 'a' },
    },
  ]);
});

it('a relative link is cleaned; a link to a note stays as the page wrote it', () => {
  const { links, removed } = linksIn(
    `<a href="/b?utm_source=x">B</a><a href="#fn1">1</a><a href="${PAGE_URL}#fn2">2</a><a href="https://[broken">C</a>`,
  );
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://courier.example/b',
    '#fn1',
    `${PAGE_URL}#fn2`,
    'https://[broken',
  ]);
  expect(removed).toHaveLength(1);
});

it('links for which the site is paid are marked, by what the address says or the page; a mark of the page is none', () => {
  const { links } = linksIn(
    '<a href="https://amzn.to/3Ab">A</a><a rel="nofollow sponsored" href="https://shop.example/">B</a>' +
      '<a data-affiliate href="https://mill.example/">C</a>',
  );
  expect(links.map((link) => link.hasAttribute('data-affiliate'))).toEqual([true, true, false]);
});

it('an article has clean links without ping and attributionsrc, and says how many were cleaned', () => {
  const page = pageOf(
    `<html lang="en"><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1>
    ${paragraphs(3)}<p>The harbour master keeps <a href="https://docks.example/log?mc_eid=1f" ping="https://count.example/p"
    attributionsrc="https://count.example/a" target="win" rel="opener" hreflang="en">a log of every ship</a>, and sells
    <a href="https://www.amazon.com/dp/B1?tag=paper-20&qid=3">a book of them</a> beside the quay.</p>${paragraphs(3)}
    </article></body></html>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(reading.reason);
  const { content, removed, text } = reading.article;
  expect(content).toContain('<a href="https://docks.example/log">');
  expect(content).toContain('<a href="https://www.amazon.com/dp/B1?tag=paper-20" data-affiliate="">');
  expect(text).toContain('a log of every ship, and sells a book of them');
  expect(removed.filter(({ kind }) => kind === 'link').map(({ owner }) => owner)).toEqual([
    'Intuit',
    'Amazon',
  ]);
});
