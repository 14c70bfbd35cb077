/** The article of the preview: every part that the controls change, in few words. Invented. */
import type { Article, Claim, UntrustedHtml } from '../article/types.ts';

export const SAMPLE: Article = {
  url: 'https://sample.example/',
  headline: claim('The ferry that came back'),
  dek: claim('After nine years on the slip, a small boat takes up its old crossing'),
  description: null,
  authors: claim(['Ines Halloran']),
  agency: null,
  published: { ...claim('2024-05-11T08:30'), precision: 'minute' },
  modified: null,
  site: claim('The Sample'),
  canonicalUrl: null,
  leadImage: null,
  section: claim('Harbour'),
  tags: null,
  language: claim('en'),
  direction: claim('ltr'),
  paywall: null,
  kind: null,
  license: null,
  content: `
    <p>The first to board was a dog. It walked up the ramp as though the timetable had never changed, lay down beside
    the engine-room door, and was asleep before the lines were off.</p>
    <p>Nobody on the quay had expected more than thirty people. By half past eight there were two hundred, and the
    <a href="https://sample.example/harbour">harbour office</a> had sold out of the paper tickets it had kept in a
    drawer since the last crossing.</p>
    <h2>A slow repair</h2>
    <p>The hull was sound, the surveyors said, but almost nothing else was. Volunteers rebuilt the wheelhouse from
    photographs, and the <em>Marguerite</em> left the slip eleven months late and 4% under budget.</p>
    <blockquote><p>We only ever planned the one trip. Then they asked when the next one was.</p></blockquote>
    <p>There will be four sailings a day until October.</p>` as UntrustedHtml,
  text: '',
  wordCount: 140,
  readingMinutes: 1,
  notes: [],
  removed: [],
};

function claim<T>(value: T): Claim<T> {
  return { value, source: 'sample', confidence: 1 };
}
