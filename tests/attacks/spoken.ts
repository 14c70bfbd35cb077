/** What is read aloud of every payload, with a voice that writes down what it is given; and the marks on what is spoken. */
import { createSpeaker } from '../../src/content/reader/speaker.ts';
import { createSpokenMarks } from '../../src/content/reader/spoken-marks.ts';
import { rangeOf, type Sentence, spokenText } from '../../src/content/reader/spoken-text.ts';
import { renderArticle } from '../../src/view/article.ts';
import { createElements } from '../../src/view/element.ts';
import { hostileArticle } from './hostile-article.ts';
import { addressesOf, eventsOf, lastPicture, type Outcome, pause, ranSoFar, touchAll } from './in-page.ts';
import type { Payload } from './payloads.ts';

const AT_ONCE = 40;
/** Of each article: long lists say the same over and over. */
const MOST_SENTENCES = 40;

export async function attackSpoken(payloads: readonly Payload[]): Promise<Outcome> {
  const [ran, wrong, pictures] = [[] as string[], [] as string[], new Set<string>()];
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    const together = payloads.slice(at, at + AT_ONCE);
    document.documentElement.dataset.at = together[0]?.id ?? '';
    const element = createElements(document);
    const before = ranSoFar();
    const column = element('div');
    const host = element('div');
    host.attachShadow({ mode: 'closed' }).append(column);
    document.documentElement.append(host);
    for (const payload of together) speak(payload, column);
    await pause();
    host.remove();
    await pause();
    if (ranSoFar() > before) ran.push(`one of ${together[0]?.id} to ${together.at(-1)?.id}`);
  }
  await lastPicture();
  return { shown: payloads.length, ran, wrong, reshaped: [], pictures: [...pictures] };

  function speak({ id, html }: Payload, column: HTMLElement): void {
    try {
      const rendered = renderArticle(hostileArticle(html), { document, embeds: 'frame' });
      column.append(rendered);
      touchAll(rendered, eventsOf(html).slice(0, 2));
      for (const image of rendered.querySelectorAll('img, source'))
        for (const address of addressesOf(image)) pictures.add(address);
      const markup = rendered.innerHTML;
      const sentences = spokenText([rendered], 'en').slice(0, MOST_SENTENCES);
      const marks = createSpokenMarks({ column, element: createElements(document) });
      for (const sentence of sentences.slice(0, 3)) {
        const range = rangeOf(sentence);
        if (range) marks.show({ block: sentence.block, range, isWord: false });
      }
      marks.show(null);
      wrong.push(...breachesOf(sentences, rendered).map((breach) => `${id}: ${breach}`));
      if (rendered.innerHTML !== markup) wrong.push(`${id}: reading aloud has changed the article`);
    } catch (error) {
      wrong.push(`${id}: threw ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}

/** A voice may take a text that is markup for instructions, and load sounds by it. */
function breachesOf(sentences: readonly Sentence[], rendered: Element): readonly string[] {
  const shown = (rendered.textContent ?? '').replace(/[\s\u00ad\u200b\u2060]/g, '');
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    const given = givenToVoice(sentence);
    const isShown = shown.includes(text.replace(/[\s\u00ad\u200b\u2060]/g, '').split(',')[0] ?? '');
    return [
      ...(/<[a-z!?/]/i.test(given) ? [`a voice is given markup: ${given.slice(0, 80)}`] : []),
      ...(given.length === text.length ? [] : [`a voice is given another text: ${given.slice(0, 80)}`]),
      ...(isShown ? [] : [`what is read is not what is shown: ${text.slice(0, 80)}`]),
    ];
  });
}

class Utterance extends EventTarget {
  constructor(readonly text: string) {
    super();
  }
}

function givenToVoice(sentence: Sentence): string {
  const given: string[] = [];
  const nothing = () => {};
  createSpeaker({
    window: {
      SpeechSynthesisUtterance: Utterance,
      speechSynthesis: { speak: ({ text }: Utterance) => given.push(text), cancel: nothing, resume: nothing },
      setInterval: () => 1,
      clearInterval: nothing,
    } as unknown as Window & typeof globalThis,
    voiceOf: () => ({ lang: 'en' }) as SpeechSynthesisVoice,
    rate: () => 1,
    after: () => null,
    onSentence: nothing,
    onWord: nothing,
    onEnd: nothing,
    onStopped: nothing,
    onFailure: nothing,
  }).speak(sentence);
  return given.join('');
}
