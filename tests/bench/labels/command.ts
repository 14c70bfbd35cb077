/** The command line of the labels: lists what waits for one, and scores the product on those that there are. */

import { CORPORA } from '../options.ts';
import { keyOf, loadLabels } from './label.ts';
import { countLines } from './lines.ts';
import { list } from './list.ts';
import { labelledPages } from './pages.ts';
import { errorsOf, judge, scoreTable } from './score.ts';
import { survey } from './survey.ts';

export const USAGE = `node scripts/labels.mjs TASK FOLDER [ONLY]
  list     the contacts without a label, a JSON record a line
  score    what the trackers' pass takes against the labels; the errors of the tuning half go to stderr
  survey   what the trackers' pass does on every page, a JSON record a page; ONLY corpora
  lines    lines of the true text that the rules of a kind take, a JSON record a page; ONLY a kind: share-bar`;

/** @returns 0 done, 2 wrong usage */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const [task, folder, only] = argv;
  if (task === 'list' && folder) await listUnlabelled(root, folder);
  else if (task === 'score' && folder) await printScore(root, folder);
  else if (task === 'survey' && folder) {
    const names = CORPORA.filter((name) => !only || only.split(',').includes(name));
    await survey(root, folder, names, (page) => console.log(JSON.stringify(page)));
  } else if (task === 'lines' && folder) {
    await countLines(root, folder, only ?? 'share-bar', (page) => console.log(JSON.stringify(page)));
  } else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

async function printScore(root: string, folder: string): Promise<void> {
  const judged = await judge(root, folder);
  for (const { label } of errorsOf(judged)) console.error(JSON.stringify(label));
  console.log(scoreTable(judged));
}

async function listUnlabelled(root: string, folder: string): Promise<void> {
  const labelled = new Set((await loadLabels(root)).map((label) => keyOf(label.corpus, label.page, label)));
  for (const page of await labelledPages(folder)) {
    for (const { contact, written } of await list(page)) {
      if (labelled.has(keyOf(page.corpus, page.id, contact))) continue;
      console.log(JSON.stringify({ corpus: page.corpus, page: page.id, ...contact, written }));
    }
  }
}
