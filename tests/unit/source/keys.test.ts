/**
 * What a key does in the reader is a command of a feature, and `?` lists all of these. A listener beside them would be a
 * key that nobody is told of.
 */
import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';

const LISTENS = /\bon(?:key(?:down|up|press))\b|["'`]key(?:down|up|press)["'`]/;

/** What each of these listens for is no key of its own. */
const OTHERS: Readonly<Record<string, string>> = {
  'src/content/reader/commands.ts': 'runs the commands',
  'src/content/reader/escape-first.ts': 'Escape, which is in the list',
  'src/content/reader/press-by-keys.ts': 'Enter and space on a button, as everywhere',
  'src/content/reader/dialog.ts': 'keeps keys from the page',
};

async function listenersIn(path: string, source: string): Promise<readonly string[]> {
  const lines = await codeOf(source);
  return lines.flatMap(({ line, code }) => (LISTENS.test(code) ? [`${path}:${line}`] : []));
}

describe('keys of the reader', () => {
  const files = sourceFiles('src/content/reader');

  it('are commands, wherever they are heard', async () => {
    const found = await Promise.all(
      files.map(({ path, source }) => (OTHERS[path] ? [] : listenersIn(path, source))),
    );
    expect(found.flat()).toEqual([]);
  });

  it('are listened for by those few that say why', async () => {
    for (const name of Object.keys(OTHERS)) {
      const file = files.find(({ path }) => path === name);
      expect(await listenersIn(name, file?.source ?? ''), name).not.toEqual([]);
    }
  });

  it.each([
    'box.addEventListener("keydown", act);',
    "box.addEventListener('keyup', act);",
    'box.onkeypress = act;',
    'element("div", { onkeydown: act });',
  ])('are found: %s', async (code) => {
    expect(await listenersIn('a.ts', code)).toEqual(['a.ts:1']);
  });
});
