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
    for (const [kind, markupOf] of KINDS) {
      const parts = written.map((one) => ({ id: one.id, payload: one.html, markup: markupOf(one) }));
      const found = await open(kind, parts);
      ran.push(...found.ran);
      wrong.push(...found.wrong);
    }
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
}

interface Named extends Part {
  readonly id: string;
}

type Found = Pick<Outcome, 'ran' | 'wrong'>;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Beside it shows what a part does to what stands before it and after it. */
const HARMLESS: Readonly<Record<Kind, Part>> = {
  file: partOf(file('x')),
  chapter: partOf(chapter('x')),
  text: partOf('x'),
};

/**
 * Together; where anything ran, or they are not one beside the other, each between two that are harmless. What none of
 * them does there, they do in combination: all are named for it.
 */
async function open(kind: Kind, parts: readonly Named[]): Promise<Found> {
  const together = await openTogether(kind, parts);
  const running: string[] = [];
  const broken: string[] = [];
  if (together.hasRun || !together.isWhole) {
    for (const part of parts) {
      const alone = await openTogether(kind, [HARMLESS[kind], part, HARMLESS[kind]]);
      if (alone.hasRun) running.push(part.id);
      if (!alone.isWhole) broken.push(part.id);
    }
    const all = `one of ${parts[0]?.id} to ${parts.at(-1)?.id}`;
    if (together.hasRun && running.length === 0) running.push(all);
    if (!together.isWhole && broken.length === 0) broken.push(all);
  }
  return told(kind, running, broken);
}

function told(kind: Kind, running: readonly string[], broken: readonly string[]): Found {
  return {
    ran: running.map((who) => `${who} as ${kind}`),
    wrong: broken.map((who) => `${who}: opened as ${kind}, it is not what was written`),
  };
}

function file(markup: string): string {
  return `<main><article>${markup}</article></main>`;
}

function chapter(markup: string): string {
  return `<html xmlns="${XHTML}"><body>${markup}</body></html>`;
}

function partOf(markup: string): Part {
  return { payload: markup, markup };
}

/** Opened together, and who must be named. Each part is known by what it does. */
interface Control {
  readonly kind: Kind;
  readonly parts: Readonly<Record<string, string>>;
  readonly ran: readonly string[];
  readonly broken: readonly string[];
}

const CONTROLS: readonly Control[] = [
  {
    kind: 'file',
    parts: { harmless: file('x'), runs: file('<img src="data:," onerror="alert(1)">') },
    ran: ['runs'],
    broken: [],
  },
  {
    kind: 'file',
    parts: { harmless: file('x'), swallows: '<main><article><plaintext>', follows: file('x') },
    ran: [],
    broken: ['swallows'],
  },
  {
    kind: 'file',
    parts: {
      opens: '<main><article><b title="',
      closes: file(`<b title='"><img src="data:," onerror="alert(1)">'>x</b>`),
    },
    ran: ['one of opens to closes'],
    broken: ['opens'],
  },
  {
    kind: 'file',
    // After words it has no effect, and so none between two that are harmless.
    parts: { begins: file('<frameset>'), follows: file('x') },
    ran: [],
    broken: ['one of begins to follows'],
  },
  {
    kind: 'chapter',
    parts: { harmless: chapter('x'), runs: chapter('<i onclick="alert(1)"/>') },
    ran: ['runs'],
    broken: [],
  },
  {
    kind: 'chapter',
    parts: { harmless: chapter('x'), swallows: `<html xmlns="${XHTML}"><body><!--`, follows: chapter('x') },
    ran: [],
    broken: ['swallows'],
  },
  {
    kind: 'text',
    parts: { harmless: 'x', runs: '<b onanimationend="alert(1)">x</b>' },
    ran: ['runs'],
    broken: [],
  },
  {
    kind: 'text',
    parts: { harmless: 'x', swallows: '<plaintext>', follows: 'x' },
    ran: [],
    broken: ['swallows'],
  },
];

/** @throws when of a document in which something runs, or is swallowed, another is named, or none */
async function expectHeard(): Promise<void> {
  for (const { kind, parts, ran, broken } of CONTROLS) {
    const named = Object.entries(parts).map(([id, markup]) => ({ id, ...partOf(markup) }));
    const found = await open(kind, named);
    if (JSON.stringify(found) !== JSON.stringify(told(kind, ran, broken)))
      throw new Error(`${kind}: the canaries are dead: ${JSON.stringify({ parts, found })}`);
  }
  delete document.documentElement.dataset.ran;
}
