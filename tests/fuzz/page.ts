/** Runs in the page: the whole pipeline on it, and what must be true of the outcome. */
import { formats, read } from '../../src/core.ts';
import { renderArticle } from '../../src/view/article.ts';

export interface Tried {
  /** What was not as it must be, a line each. */
  readonly wrong: readonly string[];
  /** Time of the whole pipeline. */
  readonly ms: number;
  /** Whether there was an article. */
  readonly read: boolean;
}

const HARMLESS_SCHEMES = /^(?:https?|mailto|tel|data):/;

export function tryPage(url: string, now: number): Tried {
  const before = document.documentElement?.outerHTML;
  const start = performance.now();
  const wrong: string[] = [];
  let isRead = false;
  try {
    const reading = read(document, { url, now });
    isRead = reading.ok;
    if (reading.ok) {
      // It crosses to where it is shown as JSON.
      const article = JSON.parse(JSON.stringify(reading.article)) as typeof reading.article;
      wrong.push(...breachesIn(renderArticle(article, { document })));
      for (const [name, format] of Object.entries(formats)) {
        if (typeof format(article, document) !== 'string') wrong.push(`${name} is no text`);
      }
    }
  } catch (error) {
    wrong.push(`threw ${error instanceof Error ? error.stack : String(error)}`);
  }
  const ms = performance.now() - start;
  if (document.documentElement?.outerHTML !== before) wrong.push('the page was changed');
  return { wrong, ms, read: isRead };
}

/** What may never be shown, whatever the page holds. */
function breachesIn(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const breaches = [...element.attributes]
      .filter(({ name, value }) => isForbidden(name, value))
      .map(({ name, value }) => `${element.localName} has ${name}="${value.slice(0, 80)}"`);
    const isActive = /^(?:script|style|iframe|object|embed|form|link|meta|base)$/.test(element.localName);
    return isActive ? [...breaches, `there is a ${element.localName}`] : breaches;
  });
}

function isForbidden(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return true;
  if (name !== 'href' && name !== 'src') return false;
  return !value.startsWith('#') && !HARMLESS_SCHEMES.test(value);
}
