/** Counts what the trackers' pass takes against the labels, in real Chromium: all of it, and each of its halves alone. */
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type BenchTab, launch, openTab } from '../browser.ts';
import type { Page } from '../corpus.ts';
import { type Half, halfOf } from './halves.ts';
import type { Fate } from './in-page.ts';
import { keyOf, type Label, loadLabels } from './label.ts';
import { list } from './list.ts';
import { marked } from './mark.ts';
import { labelledPages, siteOf } from './pages.ts';

/** The whole pass, its rules without the heuristic, the heuristic without its rules. */
const VARIANTS = ['together', 'rules', 'heuristic'] as const;
type Variant = (typeof VARIANTS)[number];

const MUST_GO: readonly Label['label'][] = ['pixel', 'ad', 'widget'];
const MUST_STAY: readonly Label['label'][] = ['picture', 'layout'];

/** A labelled contact and what became of it. */
export interface Judged {
  readonly label: Label;
  readonly half: Half;
  /** Whether the trackers' pass of each variant took it; null where capture left nothing of it. */
  readonly taken: Readonly<Record<Variant, boolean>> | null;
  /** Whether anything of it is there after all of scrub. */
  readonly left: boolean;
}

export interface Figures {
  readonly mustGo: number;
  readonly found: number;
  readonly mustStay: number;
  readonly lost: number;
  readonly precision: number;
  readonly recall: number;
  /** Of what must go, how much is there after all of scrub. */
  readonly left: number;
}

/** @returns each labelled contact of the pages that were read, in the order of the pages */
export async function judge(root: string, folder: string): Promise<readonly Judged[]> {
  const labels = new Map(
    (await loadLabels(root)).map((label) => [keyOf(label.corpus, label.page, label), label]),
  );
  const scripts = await Promise.all(VARIANTS.map((variant) => pageScript(root, variant)));
  const browser = await launch();
  const judged: Judged[] = [];
  try {
    const tab = await openTab(browser);
    for (const page of await labelledPages(folder))
      judged.push(...(await judgePage(tab, page, labels, scripts)));
  } finally {
    await browser.close();
  }
  return judged;
}

async function judgePage(
  tab: BenchTab,
  page: Page,
  labels: ReadonlyMap<string, Label>,
  scripts: readonly string[],
): Promise<readonly Judged[]> {
  await tab.open(page, (source) => Buffer.from(marked(source.toString('latin1')), 'latin1'));
  const fates: (Fate | null)[] = [];
  for (const script of scripts) {
    fates.push(await tab.evaluate<Fate | null>(`${script}; benchLabels.fateOf(${JSON.stringify(page.url)})`));
  }
  const [whole] = fates;
  if (!whole) return [];
  const captured = new Set(whole.captured);
  const passed = fates.map((fate) => new Set(fate?.passed));
  const left = new Set(whole.left);
  const half = halfOf(siteOf(new URL(page.url).hostname));
  return (await list(page)).flatMap(({ contact, marks }) => {
    const label = labels.get(keyOf(page.corpus, page.id, contact));
    if (!label) return [];
    const there = marks.filter((mark) => captured.has(mark));
    const isGone = MUST_STAY.includes(label.label) ? some : every;
    const taken = VARIANTS.map((name, index) => [name, isGone(there, (mark) => !passed[index]?.has(mark))]);
    return [
      {
        label,
        half,
        taken: there.length > 0 ? Object.fromEntries(taken) : null,
        left: marks.some((mark) => left.has(mark)),
      },
    ];
  });
}

/** A picture that stands twice is lost when one of them is; a tracker is gone when both are. */
const some = <T>(list: readonly T[], is: (one: T) => boolean) => list.some(is);
const every = <T>(list: readonly T[], is: (one: T) => boolean) => list.every(is);

export function figuresOf(judged: readonly Judged[], variant: Variant): Figures {
  const there = judged.filter(({ taken }) => taken !== null);
  const mustGo = there.filter(({ label }) => MUST_GO.includes(label.label));
  const mustStay = there.filter(({ label }) => MUST_STAY.includes(label.label));
  const found = mustGo.filter(({ taken }) => taken?.[variant]).length;
  const lost = mustStay.filter(({ taken }) => taken?.[variant]).length;
  return {
    mustGo: mustGo.length,
    found,
    mustStay: mustStay.length,
    lost,
    precision: found / (found + lost),
    recall: found / mustGo.length,
    left: mustGo.filter(({ left }) => left).length,
  };
}

/** A table of all figures, with and without the labels that are in doubt. */
export function scoreTable(judged: readonly Judged[]): string {
  const rows = ['all', 'tuning', 'held-out'].flatMap((half) => {
    const ofHalf = judged.filter((one) => half === 'all' || one.half === half);
    return [true, false].flatMap((withDoubt) => {
      const counted = ofHalf.filter(({ label }) => withDoubt || !label.doubt);
      return VARIANTS.map((variant) => {
        const { found, mustGo, lost, mustStay, precision, recall, left } = figuresOf(counted, variant);
        const name = `${half}${withDoubt ? '' : ', without doubt'}`;
        return `| ${name} | ${variant} | ${found} of ${mustGo} | ${lost} of ${mustStay} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${left} |`;
      });
    });
  });
  return [
    '| sites | variant | trackers found | pictures lost | precision | recall | left after scrub |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The errors of the half that may be looked at. */
export function errorsOf(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ label, half, taken }) => {
    if (half !== 'tuning' || !taken) return false;
    return MUST_GO.includes(label.label)
      ? !taken.together
      : MUST_STAY.includes(label.label) && taken.together;
  });
}

async function pageScript(root: string, variant: Variant): Promise<string> {
  const result = await build({
    entryPoints: [path.join(root, 'tests/bench/labels/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'benchLabels',
    platform: 'browser',
    target: 'chrome121',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [without(variant)],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Leaves one half of the pass out, without a switch in the product. */
function without(variant: Variant): Plugin {
  return {
    name: 'without',
    setup({ onLoad }) {
      if (variant === 'rules') {
        onLoad({ filter: /scrub[\\/]pixels\.ts$/ }, () => ({
          contents: 'export const isPixel = () => false, isHiddenFrame = isPixel;',
        }));
      }
      if (variant === 'heuristic') {
        onLoad({ filter: /rules[\\/]trackers\.ts$/ }, () => ({ contents: 'export const trackers = [];' }));
      }
    },
  };
}
