/** What the bench is asked to do, from the command line. */
import { parseArgs } from 'node:util';

export const CORPORA = ['wcxb-dev', 'trafilatura', 'mozilla', 'defuddle'] as const;
export type CorpusName = (typeof CORPORA)[number];

/** `ours` and `readability` need nothing beyond the project; the others are installed in `tests/bench` on demand. */
export const ADAPTERS = ['ours', 'readability', 'defuddle', 'postlight', 'extractus'] as const;
export type AdapterName = (typeof ADAPTERS)[number];
const WITHOUT_INSTALL: readonly AdapterName[] = ['ours', 'readability'];

export interface BenchOptions {
  /** The folder that holds one folder per corpus. */
  readonly corpora: string;
  readonly only: readonly CorpusName[];
  readonly adapters: readonly AdapterName[];
  /** Pages to draw from all corpora together; null for all of them. */
  readonly sample: number | null;
  readonly seed: number;
  /** Times each adapter reads each page: the first is cold, the best of the rest is warm. */
  readonly repeat: number;
  readonly tabs: number;
  /** Id (or `corpus/id`) of the one page to read and print. */
  readonly dump: string | null;
  /** The folder for everything that is written. */
  readonly out: string;
  /** The HTML report; null for `report.html` in `out`. */
  readonly report: string | null;
}

export const USAGE = `npm run bench -- --corpora FOLDER [options]
  --only NAMES       corpora, separated by commas: ${CORPORA.join(', ')}
  --adapters NAMES   readers, separated by commas: ${ADAPTERS.join(', ')}
  --sample N         N pages drawn from all corpora; --seed S draws others
  --quick            a sample of 60 pages, ours and readability only
  --repeat N         times each page is read (3): the first is cold, the best of the rest warm
  --tabs N           pages read side by side (2)
  --dump ID          print what one page misses and has too much (ID or CORPUS/ID)
  --out FOLDER       where figures and lists go (out/bench)
  --report FILE      where the HTML report goes (report.html in the same folder)`;

export type ParsedOptions =
  | { readonly ok: true; readonly options: BenchOptions }
  | { readonly ok: false; readonly why: string };

export function parseOptions(argv: readonly string[]): ParsedOptions {
  try {
    return { ok: true, options: optionsFrom(argv) };
  } catch (error) {
    // `parseArgs` throws on what it does not know, with a sentence for the person; so do the checks below.
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function optionsFrom(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      corpora: { type: 'string' },
      only: { type: 'string' },
      adapters: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      repeat: { type: 'string', default: '3' },
      tabs: { type: 'string', default: '2' },
      dump: { type: 'string' },
      out: { type: 'string', default: 'out/bench' },
      report: { type: 'string' },
    },
  });
  if (!values.corpora) {
    throw new Error('The bench reads saved pages from a folder: say which with --corpora FOLDER.');
  }
  return {
    corpora: values.corpora,
    only: values.only ? names('--only', values.only, CORPORA) : CORPORA,
    adapters: values.adapters
      ? names('--adapters', values.adapters, ADAPTERS)
      : values.quick || values.dump
        ? WITHOUT_INSTALL
        : ADAPTERS,
    sample: values.sample ? count('--sample', values.sample) : values.quick ? 60 : null,
    seed: count('--seed', values.seed),
    repeat: count('--repeat', values.repeat),
    tabs: count('--tabs', values.tabs),
    dump: values.dump ?? null,
    out: values.out,
    report: values.report ?? null,
  };
}

export function needsInstall(adapters: readonly AdapterName[]): boolean {
  return adapters.some((name) => !WITHOUT_INSTALL.includes(name));
}

function names<T extends string>(option: string, list: string, known: readonly T[]): readonly T[] {
  return list.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (!found) throw new Error(`${option} does not know "${name}": it knows ${known.join(', ')}.`);
    return found;
  });
}

function count(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option} takes a whole number, not "${text}".`);
  return number;
}
