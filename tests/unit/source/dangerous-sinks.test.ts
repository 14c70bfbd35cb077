/** Ways for a page's markup or text to become something that runs: none of them is in the source. */
import { describe, expect, it } from 'vitest';
import { codeOf, type SourceFile, sourceFiles } from './source-files.ts';

const SINKS: Readonly<Record<string, RegExp>> = {
  'writes innerHTML or outerHTML':
    /(?:\.|\[["'])(?:inner|outer)HTML(?:["']\])?\s*(?:[+&|?]{0,2}=)(?!=)|\b(?:inner|outer)HTML["']?\s*:/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\??\.write(?:ln)?\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  setHTMLUnsafe: /\b(?:setHTMLUnsafe|parseHTMLUnsafe)\b/,
  // Those of `Document.parseHTML` are inert, but nodes of them keep their handlers: the sanitizer alone reads them.
  setHTML: /\bsetHTML\b/,
  eval: /\beval\b(?!["'])/,
  Function: /\bFunction\s*\(/,
  'a timer with code as text': /\bset(?:Timeout|Interval|Immediate)\(\s*["'`]/,
  'code from elsewhere':
    /\bimport\(\s*(?!["'`]\.)|\bimportScripts\b|\bscript\.(?:src|text)\s*=(?!=)|\b(?:createElement(?:NS)?|element)\([^)]*["'`]script["'`]/,
  srcdoc: /\bsrcdoc\b/,
  // A node that was parsed from a page keeps its handlers in Chromium: nodes are made, never adopted.
  adoptNode: /\badoptNode\b/,
  // A message to the page tells it that we are there, and with `event.origin` who we are.
  postMessage: /\bpostMessage\b/,
};

async function sinksIn({ path, source }: SourceFile): Promise<readonly string[]> {
  const lines = await codeOf(source);
  return lines.flatMap(({ line, code }) =>
    Object.entries(SINKS)
      .filter(([, pattern]) => pattern.test(code))
      .map(([name]) => `${path}:${line} ${name}`),
  );
}

/** What makes nodes of a page's markup, all of them inert; nodes for the screen come from the sanitizer alone. */
const PARSERS = /\b(?:DOMParser|parseHTML|importNode)\b/;

describe('a page’s markup', () => {
  it('is parsed in a few places, which are known', async () => {
    const found = await Promise.all(
      sourceFiles().map(async ({ path, source }) =>
        (await codeOf(source)).some(({ code }) => PARSERS.test(code)) ? [path] : [],
      ),
    );
    expect(found.flat().sort()).toEqual([
      'src/article/capture/copy.ts',
      'src/article/capture/noscript.ts',
      'src/content/reader/fetch-page.ts',
      'src/view/edit-article.ts',
      'src/view/parse-inert.ts',
    ]);
  });
});

describe('dangerous sinks', () => {
  it('are nowhere in the source', async () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(50);
    expect((await Promise.all(files.map(sinksIn))).flat()).toEqual([]);
  });

  it.each([
    'a.innerHTML = b;',
    'a.innerHTML += b;',
    'a["innerHTML"] = b;',
    'a.outerHTML ??= b;',
    'Object.assign(a, { innerHTML: b });',
    'a.insertAdjacentHTML("beforeend", b);',
    'document.write(b);',
    'a.createContextualFragment(b);',
    'a.setHTMLUnsafe(b);',
    'Document.parseHTMLUnsafe(b);',
    'a.setHTML(b);',
    'eval(b);',
    'export const run = eval;',
    'import(b);',
    'import("https://a.example/b.js");',
    'importScripts(b);',
    'a.append(element("script", { src: b }));',
    'document.createElement("script");',
    'script.src = b;',
    'frame.srcdoc = b;',
    'new Function(b)();',
    'setTimeout("b()", 1);',
    'a.append(document.adoptNode(b));',
    'window.postMessage(b, "*");',
    'await import("https://a.example/b.js");',
  ])('%s is found, with its line', async (code) => {
    const [found, ...more] = await sinksIn({ path: 'src/a.ts', source: `// a sample\n\n${code}\n` });
    expect(found).toMatch(/^src\/a\.ts:3 /);
    expect(more).toEqual([]);
  });

  it.each([
    'export const html = a.innerHTML;',
    'if (a.innerHTML === b) c();',
    '/** Never innerHTML = b, never eval(b). */ export const a = 1;',
    'setTimeout(b, 1);',
  ])('%s is none', async (source) => {
    expect(await sinksIn({ path: 'src/a.ts', source })).toEqual([]);
  });
});
