/** Why there is no article, in words for people: what happened, and what to do. The one table of them. */
import type { Reason } from '../article/types.ts';

/** Reasons that only the browser knows, beside those of the core. */
export type Refusal = Reason | 'browser-page' | 'store-page' | 'no-access' | 'no-answer';

export interface Sentence {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
}

export const SENTENCES: Readonly<Record<Refusal, Sentence>> = {
  empty: {
    title: 'This page is empty',
    what: 'There is no text on it, or it has not arrived yet.',
    todo: 'Wait until the page shows its text, then click the button again.',
  },
  'not-article': {
    title: 'No article here',
    what: 'This looks like a front page, a list or an app: there is no single story on it.',
    todo: 'Open a story from this page and click the button there.',
  },
  'too-large': {
    title: 'This page is too large',
    what: 'Reading it would freeze the tab, so it was left alone.',
    todo: 'If the story has a print or a single-page version, open that instead.',
  },
  'not-html': {
    title: 'This is not a web page',
    what: 'The tab shows a file, such as a picture, plain text or data, and Broadsheet reads web pages.',
    todo: 'Open the page that links to this file and click the button there.',
  },
  pdf: {
    title: 'This is a PDF',
    what: 'Broadsheet reads web pages, not PDF files.',
    todo: 'Look for a web version of the story, often linked beside the PDF.',
  },
  'browser-page': {
    title: 'This page belongs to the browser',
    what: 'Extensions cannot read the browser’s own pages.',
    todo: 'Open a news story in this tab and click the button again.',
  },
  'store-page': {
    title: 'This is an extension store',
    what: 'Browsers do not let extensions read the pages of their stores.',
    todo: 'Open a news story in this tab and click the button again.',
  },
  'no-access': {
    title: 'The browser did not give access',
    what: 'Some pages are closed to extensions: protected sites, and files on your disk until you allow them.',
    todo: 'Reload the page and click the button again. For a file, allow access to file addresses in the browser’s extension settings.',
  },
  'no-answer': {
    title: 'The page did not answer',
    what: 'It may be busy, still loading, or was open when Broadsheet was updated.',
    todo: 'Reload the page and click the button again.',
  },
};
