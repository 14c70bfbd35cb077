/** The article of the preview, in the person's own language: every part that the controls change, in few words. Invented. */
import type { Article, Claim, UntrustedHtml } from '../article/types.ts';
import { say } from '../view/say.ts';

/** To be called once it is known where words are looked up. */
export function sampleArticle(): Article {
  return {
    url: 'https://sample.example/',
    headline: claim(say('sampleHeadline')),
    dek: claim(say('sampleDek')),
    description: null,
    authors: claim([say('sampleAuthor')]),
    agency: null,
    published: { ...claim('2024-05-11T08:30'), precision: 'minute' },
    modified: null,
    site: claim(say('sampleSite')),
    canonicalUrl: null,
    leadImage: null,
    section: claim(say('sampleSection')),
    tags: null,
    language: claim(say('locale')),
    direction: claim(say('direction') === 'rtl' ? 'rtl' : 'ltr'),
    paywall: null,
    kind: null,
    license: null,
    content: `
      <p>${say('sampleDog')}</p>
      <p>${say('sampleQuay')}</p>
      <h2>${say('sampleHeading')}</h2>
      <p>${say('sampleHull')}</p>
      <blockquote><p>${say('sampleQuote')}</p></blockquote>
      <p><a href="https://sample.example/harbour">${say('sampleSailings')}</a></p>` as UntrustedHtml,
    text: '',
    wordCount: 140,
    readingMinutes: 1,
    notes: [],
    removed: [],
  };
}

function claim<T>(value: T): Claim<T> {
  return { value, source: 'sample', confidence: 1 };
}
