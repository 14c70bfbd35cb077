// @vitest-environment jsdom
/** Words that mean something to what a file is read by stay words in every form: `npm run attacks` does it with all payloads. */
import '../english.ts';
import { expect, it } from 'vitest';
import { allPayloads } from '../../attacks/payloads.ts';
import { writeAll } from '../../attacks/written.ts';

/** One more than there are places: each vector once, each in another of them. */
const TEXTS = texts().filter((_, at) => at % 18 === 0);

it.each(TEXTS)('$id', async ({ html }) => {
  expect((await writeAll(html)).wrong).toEqual([]);
});

function texts() {
  return allPayloads().filter(({ id }) => id.startsWith('text/'));
}
