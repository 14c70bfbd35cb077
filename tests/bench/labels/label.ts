/** The labels, as they are kept. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Contact, fingerprint } from './contacts.ts';

export const LABELS = ['pixel', 'ad', 'widget', 'embed', 'picture', 'layout', 'hint', 'other'] as const;

export interface Label extends Contact {
  readonly corpus: string;
  readonly page: string;
  /** What each of them means is in README.md. */
  readonly label: (typeof LABELS)[number];
  readonly reason?: string;
  readonly doubt?: true;
}

/** @returns none where nothing is labelled yet */
export async function loadLabels(root: string): Promise<readonly Label[]> {
  const file = path.join(root, 'tests/bench/labels/contacts.ndjson');
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  // What is empty is left out of the file.
  return lines.map((line) => ({ address: '', query: '', later: '', ...JSON.parse(line) }));
}

/** What makes two contacts the same. */
export function keyOf(corpus: string, page: string, contact: Contact): string {
  return [corpus, page, fingerprint(contact)].join(' | ');
}
