/**
 * What html5lib tries parsers and sanitizers with, as it comes within the package `html5`: markup that is nested as no person
 * would write it, and of which parsers once made different trees. Little of it runs as it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'node_modules/html5/test/data';
/** Lists of single characters, thousands of them. */
const OF_CHARACTERS = /^(?:namedEntities|numericEntities|unicodeChars)/;

/** @returns by `tree-construction/tests1/12` */
export function html5libDocuments(): readonly (readonly [id: string, html: string])[] {
  return [
    ...documentsIn('tree-construction', '.dat', treeDocuments),
    ...documentsIn('tokenizer', '.test', tokenizerInputs),
    ...documentsIn('sanitizer', '.dat', sanitizerInputs),
  ];
}

function documentsIn(folder: string, ending: string, inputsOf: (text: string) => readonly string[]) {
  const files = readdirSync(path.join(FOLDER, folder)).filter(
    (file) => file.endsWith(ending) && !OF_CHARACTERS.test(file),
  );
  return files.sort().flatMap((file) => {
    const inputs = inputsOf(readFileSync(path.join(FOLDER, folder, file), 'utf8'));
    return inputs.map(
      (html, number) => [`${folder}/${path.basename(file, ending)}/${number}`, html] as const,
    );
  });
}

function treeDocuments(text: string): readonly string[] {
  return [...text.matchAll(/^#data\n([\s\S]*?)\n#errors$/gm)].map(([, html = '']) => html);
}

function tokenizerInputs(text: string): readonly string[] {
  const { tests = [], xmlViolationTests = [] } = JSON.parse(text) as Readonly<
    Record<string, readonly { readonly input: string; readonly doubleEscaped?: boolean }[]>
  >;
  return [...tests, ...xmlViolationTests].map(({ input, doubleEscaped }) =>
    doubleEscaped
      ? input.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : input,
  );
}

function sanitizerInputs(text: string): readonly string[] {
  return (JSON.parse(text) as readonly { readonly input: string }[]).map(({ input }) => input);
}
