/** Reading aloud in Firefox, with the voices that Firefox brings along for tests: they speak by its own means, in no time. */
import { beforeAll, expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';

const PARAGRAPH =
  'Il mulino sopra Tarrow ha girato sabato per la prima volta in quarant’anni. Le due persone che ne avevano riparato le pale in tre inverni stavano lì sotto senza dire una parola, mentre il fornaio contava i giri ad alta voce.';

const server = await forThisFile(
  servePages(async () => ({
    body: `<!doctype html><html lang="it"><title>Il mulino gira di nuovo</title><article><h1>Il mulino gira di nuovo</h1>${`<p>${PARAGRAPH}</p>`.repeat(6)}</article>`,
  })),
);
const rig = await forThisFile(launchFirefox({ preferences: { 'media.webspeech.synth.test': true } }));

beforeAll(async () => {
  await rig.open(server.url('/2024/05/04/mulino'));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
});

interface Host extends Element {
  readonly openOrClosedShadowRoot: ShadowRoot;
}

const choose = (voice: string): Promise<void> =>
  rig.inPage((wanted: string) => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Host;
    const select = host.openOrClosedShadowRoot.querySelector('select[name="voice"]') as HTMLSelectElement;
    select.value = `urn:moz-tts:fake:${wanted}`;
    select.dispatchEvent(new Event('change'));
  }, voice);
/** What the button would do, how many voices are offered, and where in the article the mark stands and on what. */
const state = (): Promise<{ label: string | null; offered: number; top: number; isOnText: boolean }> =>
  rig.inPage(() => {
    const root = (document.querySelector('[data-broadsheet="reader"]') as Host).openOrClosedShadowRoot;
    const mark = root.querySelector('.spoken-sentence')?.getBoundingClientRect() ?? new DOMRect();
    const isOn = ({ top, bottom }: DOMRect) => top <= mark.bottom && bottom >= mark.top && mark.width > 40;
    return {
      label: root.querySelector('#speech-play')?.getAttribute('aria-label') ?? null,
      offered: root.querySelectorAll('select[name="voice"] option').length,
      top: Math.round(mark.top + (root.querySelector('dialog')?.scrollTop ?? 0)),
      isOnText: [...root.querySelectorAll('h1, .body p')].some((text) => isOn(text.getBoundingClientRect())),
    };
  });

it('reads the whole article with a voice of its language', async () => {
  await rig.press('r');
  await until('the voices are offered', async () => (await state()).offered === 5);
  await until('all of it is read', async () => (await state()).label === 'Read aloud');
});

it('marks what is spoken, and steps and pauses by keys', async () => {
  await choose('teresa'); // Who never says that she has ended.
  await rig.press('r');
  await until('a sentence is marked', async () => (await state()).isOnText);
  expect((await state()).label).toBe('Pause');
  const { top } = await state();
  await rig.press('j');
  await until('the next paragraph is marked', async () => {
    const now = await state();
    return now.isOnText && now.top > top + 20;
  });
  await rig.press('r');
  await until('it is paused', async () => (await state()).label === 'Read aloud');
});

it('says so when the voice fails', async () => {
  await choose('gottardo');
  await rig.press('r');
  await until(
    'it is said',
    async () =>
      (await rig.readerText('.speech-words')) ===
      'The voice stopped with an error. Try again, or choose another one.',
  );
});
