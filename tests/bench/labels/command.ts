/** The command line of the labels: lists what waits for one. */
import { keyOf, loadLabels } from './label.ts';
import { list } from './list.ts';
import { labelledPages } from './pages.ts';

export const USAGE = `node scripts/labels.mjs list CORPORA     the contacts without a label, a JSON record a line`;

/** @returns 0 done, 2 wrong usage */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const [task, folder] = argv;
  if (task !== 'list' || !folder) {
    console.error(USAGE);
    return 2;
  }
  await listUnlabelled(root, folder);
  return 0;
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
