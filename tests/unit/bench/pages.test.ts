import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { bench } from '../../bench/bench.ts';
import { sample } from '../../bench/corpus.ts';
import { needsInstall, parseOptions } from '../../bench/options.ts';
import { linesOf } from '../../bench/page/lines.ts';

describe('the options', () => {
  test('without a folder are refused with a sentence that names the option', () => {
    expect(parseOptions([])).toMatchObject({ ok: false, why: expect.stringContaining('--corpora FOLDER') });
  });

  test('name what they do not know, and what they know', () => {
    const parsed = parseOptions(['--corpora', 'x', '--adapters', 'ours,nobody']);
    expect(parsed).toMatchObject({ ok: false, why: expect.stringMatching(/"nobody".*readability/) });
  });

  test('quick is 60 pages and needs nothing installed', () => {
    const parsed = parseOptions(['--corpora', 'x', '--quick']);
    expect(parsed).toMatchObject({ ok: true, options: { sample: 60 } });
    expect(parsed.ok && needsInstall(parsed.options.adapters)).toBe(false);
  });

  test('in full measure every reader', () => {
    const parsed = parseOptions(['--corpora', 'x']);
    expect(parsed.ok && needsInstall(parsed.options.adapters)).toBe(true);
  });
});

test('a folder without corpora is a sentence that says what it should hold', async () => {
  const parsed = parseOptions(['--corpora', 'tests/unit']);
  if (!parsed.ok) throw new Error(parsed.why);
  const outcome = await bench('.', parsed.options);
  expect(outcome).toMatchObject({
    ok: false,
    why: expect.stringMatching(/tests\/unit.*wcxb-dev.*truth\.ndjson/),
  });
});

describe('a sample', () => {
  const pages = Array.from({ length: 50 }, (_, index) => index);

  test('is the same for the same seed and another for another', () => {
    expect(sample(pages, 9, 1)).toEqual(sample(pages, 9, 1));
    expect(sample(pages, 9, 1)).not.toEqual(sample(pages, 9, 2));
  });

  test('holds different pages in the order they had', () => {
    const drawn = sample(pages, 9, 1);
    expect(new Set(drawn).size).toBe(9);
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
  });
});

describe('the lines of a body', () => {
  const linesOfHtml = (html: string) => linesOf(new JSDOM(html).window.document.body);

  test('are its blocks, inline elements stay in the line', () => {
    expect(
      linesOfHtml('<h2>One</h2><p>Two <b>bold</b>, <a>linked</a>.<br>Three</p><ul><li>Four<li>Five</ul>'),
    ).toEqual(['One', 'Two bold, linked.', 'Three', 'Four', 'Five']);
  });

  test('leave captions out', () => {
    expect(linesOfHtml('<figure><img><figcaption>A boat</figcaption></figure><p>Text</p>')).toEqual(['Text']);
  });
});
