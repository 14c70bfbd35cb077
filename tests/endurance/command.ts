/** The command line of the long runs. */
import { parseArgs } from 'node:util';
import { cycles } from './cycles.ts';
import { kills } from './kills.ts';
import { killsInFirefox } from './kills-in-firefox.ts';
import { reload } from './reload.ts';
import { reloadInFirefox } from './reload-in-firefox.ts';
import { restore } from './restore.ts';

const USAGE = `npm run endure -- restore --corpora FOLDER [--pages N] [--seed S] [--only CORPUS/ID,...]
npm run endure -- cycles [--count N]
npm run endure -- kills [--count N] [--seed S] [--browser chromium|firefox]
npm run endure -- reload [--count N] [--browser chromium|firefox]
  restore  opens and closes the reader on N saved articles (1000): each page is afterwards as it was
  cycles   opens and closes it N times (10000) on one page: nodes, listeners and memory come back
  kills    ends the background N times (1000) at a random moment of what it does: nothing is lost
  reload   reloads the extension while N readers (20) are open: each page is restored`;

/** @returns 0 all held, 1 something did not, 2 wrong usage */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const parsed = parse(argv);
  if (parsed?.run === 'restore' && parsed.corpora) {
    return (await restore(root, { ...parsed, corpora: parsed.corpora })) ? 0 : 1;
  }
  if (parsed?.run === 'kills') {
    const run = parsed.browser === 'firefox' ? killsInFirefox : kills;
    return (await run(parsed.count ?? 1000, parsed.seed)) ? 0 : 1;
  }
  if (parsed?.run === 'reload') {
    const count = parsed.count ?? 20;
    return (await (parsed.browser === 'firefox' ? reloadInFirefox(count) : reload(root, count))) ? 0 : 1;
  }
  if (parsed?.run === 'cycles') return (await cycles(root, parsed.count ?? 10_000)) ? 0 : 1;
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
        count: { type: 'string' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', default: '' },
        browser: { type: 'string', default: 'chromium' },
      },
    });
    const [pages, seed] = [Number(values.pages), Number(values.seed)];
    const count = values.count === undefined ? undefined : Number(values.count);
    if (![pages, seed, count ?? 1].every((number) => Number.isInteger(number) && number > 0)) return null;
    if (!['chromium', 'firefox'].includes(values.browser)) return null;
    const only = values.only.split(',').filter(Boolean);
    return {
      run: positionals[0],
      corpora: values.corpora,
      pages,
      count,
      seed,
      only,
      browser: values.browser,
    };
  } catch {
    return null; // `parseArgs` throws on what it does not know: the usage says what it does.
  }
}
