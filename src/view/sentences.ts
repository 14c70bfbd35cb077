/** Why there is no article, in words for people: what happened, and what to do. The one table of them. */
import type { Reason } from '../article/types.ts';
import { type MessageKey, say } from './say.ts';

/** Reasons that only the browser knows, beside those of the core. */
export type Refusal = Reason | 'browser-page' | 'store-page' | 'no-access' | 'no-answer' | 'stopped';

export interface Sentence {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
}

const KEYS = {
  empty: ['refusalEmptyTitle', 'refusalEmptyWhat', 'refusalEmptyTodo'],
  'not-article': ['refusalNotArticleTitle', 'refusalNotArticleWhat', 'refusalNotArticleTodo'],
  'too-large': ['refusalTooLargeTitle', 'refusalTooLargeWhat', 'refusalTooLargeTodo'],
  'not-html': ['refusalNotHtmlTitle', 'refusalNotHtmlWhat', 'refusalNotHtmlTodo'],
  pdf: ['refusalPdfTitle', 'refusalPdfWhat', 'refusalPdfTodo'],
  'browser-page': ['refusalBrowserPageTitle', 'refusalBrowserPageWhat', 'refusalBrowserPageTodo'],
  'store-page': ['refusalStorePageTitle', 'refusalStorePageWhat', 'refusalStorePageTodo'],
  'no-access': ['refusalNoAccessTitle', 'refusalNoAccessWhat', 'refusalNoAccessTodo'],
  'no-answer': ['refusalNoAnswerTitle', 'refusalNoAnswerWhat', 'refusalNoAnswerTodo'],
  stopped: ['refusalStoppedTitle', 'refusalStoppedWhat', 'refusalStoppedTodo'],
} as const satisfies Readonly<
  Record<Refusal, readonly [title: MessageKey, what: MessageKey, todo: MessageKey]>
>;

export const REFUSALS = Object.keys(KEYS) as readonly Refusal[];

export function sentenceFor(refusal: Refusal): Sentence {
  const [title, what, todo] = KEYS[refusal];
  return { title: say(title), what: say(what), todo: say(todo) };
}

/** Of a page that is not read yet: true of one that is large, and of one that answers nothing. */
export function slowPage(): Sentence {
  return { title: say('slowPageTitle'), what: say('slowPageWhat'), todo: say('slowPageTodo') };
}
