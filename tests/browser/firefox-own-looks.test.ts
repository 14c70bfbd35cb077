/** Colors and a style sheet of one's own, seen in the reader in Firefox. */
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { type FirefoxReader, readerIn } from './rig/firefox-reader.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

let reader: FirefoxReader;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

beforeAll(async () => {
  reader = readerIn(rig);
});

it('own colors are those of the reader and are kept, and a sentence says when they cannot be read', async () => {
  await reader.open(server.url(PATHS.story));
  await rig.press('a');
  await rig.clickInReader('label:has(input[name="theme"][value="own"])');
  await pick('ownPaper', '#103020');
  await pick('ownInk', '#d0e8d8');
  await until('they are seen', async () => (await colors('dialog')).join() === OWN.join());
  expect(await colors('#body p')).toEqual([OWN[0], 'rgba(0, 0, 0, 0)']);
  expect(await rig.readerText('.colors + .control-note')).toBe('');
  await pick('ownInk', '#305040');
  await until('it is said', async () =>
    (await rig.readerText('.colors + .control-note'))?.startsWith('Text in these colors is hard to read'),
  );
  // The way back can be read all the same.
  expect(await colors('.controls')).toEqual(['rgb(29, 27, 24)', 'rgb(253, 252, 249)']);
  await pick('ownInk', '#d0e8d8');
  await until('they are kept', async () => {
    await reader.open(server.url(PATHS.otherStory));
    return (await colors('dialog')).join() === OWN.join();
  });
});

it('a style sheet that is typed in the options is that of the reader, and its emptying takes it back', async () => {
  const before = await colors('#headline');
  await openOptions();
  await rig.type('#custom-css-field', '.headline { color: rgb(1, 2, 3); letter-spacing: 5px }');
  await until('the reader has it', async () => {
    await reader.open(server.url(PATHS.story));
    return (await colors('#headline'))[0] === 'rgb(1, 2, 3)';
  });
  await openOptions();
  await rig.inPage(() => {
    const field = document.querySelector('#custom-css-field') as HTMLTextAreaElement;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until('the reader is as it was', async () => {
    await reader.open(server.url(PATHS.story));
    return (await colors('#headline')).join() === before.join();
  });
});

const OWN = ['rgb(208, 232, 216)', 'rgb(16, 48, 32)'];

/** In the same tab: two of them would be searched for by their address. */
async function openOptions(): Promise<void> {
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab('/options/options.html');
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
}

/** As the browser's own dialog for colors does, which no test can reach. */
function pick(field: string, color: string): Promise<void> {
  return reader.run(
    (root, name, value) => {
      const input = root.querySelector(`input[name="${name}"]`) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    color,
  );
}

function colors(selector: string): Promise<readonly string[]> {
  return reader.run((root, wanted) => {
    const { color, backgroundColor } = getComputedStyle(root.querySelector(wanted) as Element);
    return [color, backgroundColor];
  }, selector);
}
