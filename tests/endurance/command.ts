/** The command line of the long runs. */
import { parseArgs } from 'node:util';
import { cycles } from './cycles.ts';
import { restore } from './restore.ts';

const USAGE = `npm run endure -- restore --corpora FOLDER [--pages N] [--seed S]
npm run endure -- cycles [--count N]
  restore  opens and closes the reader on N saved articles (1000): each page is afterwards as it was
  cycles   opens and closes it N times (10000) on one page: nodes, listeners and memory come back`;

/** @returns 0 all held, 1 something did not, 2 wrong usage */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const parsed = parse(argv);
  if (parsed?.run === 'restore' && parsed.corpora) {
    return (await restore(root, { ...parsed, corpora: parsed.corpora })) ? 0 : 1;
  }
  if (parsed?.run === 'cycles') return (await cycles(root, parsed.count)) ? 0 : 1;
  console.error(USAGE);
  return 2;
}

function parse(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        corpora: { type: 'string' },
        pages: { type: 'string', default: '1000' },
        count: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [pages, count, seed] = [values.pages, values.count, values.seed].map(Number) as [
      number,
      number,
      number,
    ];
    if (![pages, count, seed].every((number) => Number.isInteger(number) && number > 0)) return null;
    return { run: positionals[0], corpora: values.corpora, pages, count, seed };
  } catch {
    return null; // `parseArgs` throws on what it does not know: the usage says what it does.
  }
}
