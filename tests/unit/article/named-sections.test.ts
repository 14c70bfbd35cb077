/** Sections below a title, known by the names that plug-ins give to both. */
import { expect, it } from 'vitest';
import { openNamedSections } from '../../../src/article/capture/named-sections.ts';
import { pageOf } from './page-of.ts';

function opened(body: string): string {
  const copy = pageOf(`<body>${body}`);
  openNamedSections(copy);
  return copy.body.innerHTML;
}

const TEXT = 'It rang at six, and nobody knew why.';

it.each([
  [
    'a box that is called a title',
    `<div class="su-spoiler-title">The bell</div><div class="su-spoiler-content">${TEXT}</div>`,
    `<h3>The bell</h3><div class="su-spoiler-content" data-opened="">${TEXT}</div>`,
  ],
  [
    'a button in a box that is called a header',
    `<div class="kt-accordion-header-wrap"><button>The bell</button></div><div class="kt-accordion-panel" hidden="">${TEXT}</div>`,
    `<h3>The bell</h3><div class="kt-accordion-panel" data-opened="">${TEXT}</div>`,
  ],
  [
    'a question of a plug-in',
    `<strong class="schema-faq-question">Who rang?</strong> <p class="schema-faq-answer">${TEXT}</p>`,
    `<h3>Who rang?</h3> <p class="schema-faq-answer" data-opened="">${TEXT}</p>`,
  ],
  [
    'a heading, which stays one',
    `<h4 class="faq-title">The bell</h4><div class="faq-content">${TEXT}</div>`,
    `<h4 class="faq-title">The bell</h4><div class="faq-content" data-opened="">${TEXT}</div>`,
  ],
])('%s heads the section below it', (_what, body, expected) => {
  expect(opened(body)).toBe(expected);
});

it.each([
  ['a question of an interview', `<p class="question">Who rang?</p><p class="reply">${TEXT}</p>`],
  [
    'a title with a link',
    `<div class="toggle-title"><a href="/bell">The bell</a></div><div class="toggle-content">${TEXT}</div>`,
  ],
  ['a menu', `<nav><div class="toggle-title">The bell</div><div class="toggle-content">${TEXT}</div></nav>`],
  [
    'a form',
    `<div class="toggle-title">The bell</div><div class="toggle-content">${TEXT}<form></form></div>`,
  ],
  ['what follows something else', `<div class="toggle-title">The bell</div><p>${TEXT}</p>`],
])('%s is left', (_what, body) => {
  expect(opened(body)).toBe(body);
});
