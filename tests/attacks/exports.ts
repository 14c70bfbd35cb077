/**
 * Every form in which an article can be taken along, of every payload: read by a strict reader of that form, and what
 * shows as a document opened in a frame, without the policy that the file itself carries.
 */

import { lastPicture, type Outcome, ranSoFar } from './in-page.ts';
import { type Kind, openTogether, type Part } from './opened.ts';
import type { Payload } from './payloads.ts';
import { type AllWritten, writeAll } from './written.ts';

/** To make a frame takes many times as long as what is shown in it. */
const AT_ONCE = 40;

type Opened = AllWritten & Payload;

const KINDS: readonly (readonly [Kind, (written: Opened) => string])[] = [
  ['file', ({ file }) => file],
  ['chapter', ({ chapter }) => chapter],
  ['text', ({ fragments }) => fragments.map(({ innerHTML }) => innerHTML).join('\n')],
];

export async function attackExports(payloads: readonly Payload[]): Promise<Outcome> {
  await expectHeard();
  const ran: string[] = [];
  const wrong: string[] = [];
  const pictures = new Set<string>();
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    const together = payloads.slice(at, at + AT_ONCE);
    document.documentElement.dataset.at = together[0]?.id ?? '';
    const written = (await Promise.all(together.map(write))).filter((one) => one !== null);
    for (const [kind, markupOf] of KINDS) await open(kind, written, markupOf);
  }
  await lastPicture();
  if (ranSoFar() > 0 && ran.length === 0) ran.push('one of them, when it was gone already');
  return { shown: payloads.length, ran, wrong, reshaped: [], pictures: [...pictures] };

  async function write(payload: Payload): Promise<Opened | null> {
    try {
      const written = await writeAll(payload.html);
      wrong.push(...written.wrong.map((breach) => `${payload.id}: ${breach}`));
      for (const address of written.pictures) pictures.add(address);
      return { ...written, ...payload };
    } catch (error) {
      wrong.push(`${payload.id}: threw ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
  }

  /** Together; where anything ran, or they are not one beside the other, each by itself. */
  async function open(kind: Kind, all: readonly Opened[], markupOf: (one: Opened) => string): Promise<void> {
    const parts = all.map((one) => ({ payload: one.html, markup: markupOf(one) }));
    const { hasRun, isWhole } = await openTogether(kind, parts);
    if (!hasRun && isWhole) return;
    for (const [index, part] of parts.entries()) {
      const alone = await openTogether(kind, [part]);
      if (alone.hasRun) ran.push(`${all[index]?.id} as ${kind}`);
      if (!alone.isWhole) wrong.push(`${all[index]?.id}: opened as ${kind}, it is not what was written`);
    }
  }
}

const XHTML = 'http://www.w3.org/1999/xhtml';
/** What is harmless, what would run, and what would swallow all that comes after it. */
const CONTROLS: Readonly<Record<Kind, readonly [harmless: string, runs: string, swallows: string]>> = {
  file: [
    '<main><article>x</article></main>',
    '<main><article><img src="data:," onerror="alert(1)"></article></main>',
    '<main><article><plaintext>',
  ],
  chapter: [
    `<html xmlns="${XHTML}"><body/></html>`,
    `<html xmlns="${XHTML}"><body><i onclick="alert(1)"/></body></html>`,
    `<html xmlns="${XHTML}"><body><!--`,
  ],
  text: ['x', '<b onanimationend="alert(1)">x</b>', '<plaintext>'],
};

/** @throws when a document in which something runs, or is swallowed, is taken for a harmless one */
async function expectHeard(): Promise<void> {
  for (const [kind] of KINDS) {
    const [harmless, runs, swallows] = CONTROLS[kind].map((markup) => ({ payload: markup, markup })) as [
      Part,
      Part,
      Part,
    ];
    const noisy = await openTogether(kind, [harmless, runs, harmless]);
    const swallowed = await openTogether(kind, [harmless, swallows, harmless]);
    if (!noisy.hasRun || !noisy.isWhole || swallowed.isWhole)
      throw new Error(`${kind}: the canaries are dead: ${JSON.stringify({ noisy, swallowed })}`);
  }
  delete document.documentElement.dataset.ran;
}
