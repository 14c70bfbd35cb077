// @vitest-environment jsdom
/** What the browser's own sanitizer is told, where there is one. The browser tests see what it does. */
import { afterEach, describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/article/types.ts';
import { parseInert } from '../../../src/view/parse-inert.ts';

interface List {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly replaceWithChildrenElements: readonly string[];
}

describe('a browser with a sanitizer of its own', () => {
  afterEach(() => {
    Reflect.deleteProperty(Document, 'parseHTML');
  });

  it('is given the closed list, in which nothing is active', () => {
    const { elements, attributes } = listFor('<p>x</p>');
    expect(elements).toEqual(expect.arrayContaining(['html', 'head', 'body', 'p', 'a', 'img', 'figure']));
    for (const name of ['script', 'style', 'iframe', 'svg', 'form', 'template', 'link'])
      expect(elements).not.toContain(name);
    expect(attributes).toEqual(expect.arrayContaining(['href', 'src', 'alt', 'id', 'colspan', 'data-live']));
    for (const name of attributes) expect(name).not.toMatch(/^(?:on|style$|class$|name$|srcdoc$)/);
  });

  it('keeps the content of elements that are on no list, by their names', () => {
    const html = '<x-card><P>x</P><font\ncolor=red>y</font><Center/>z</x-card><script>a</script><svg><b>';
    expect(listFor(html).replaceWithChildrenElements).toEqual(['x-card', 'font', 'center']);
  });

  it('is asked instead of the parser', () => {
    const made = document.implementation.createHTMLDocument('made');
    Reflect.set(Document, 'parseHTML', () => made);
    expect(parseInert('<p>x</p>' as UntrustedHtml)).toBe(made);
  });
});

it('without one, the parser alone is asked', () => {
  expect(parseInert('<p>x</p>' as UntrustedHtml).body.innerHTML).toBe('<p>x</p>');
});

function listFor(html: string): List {
  let list: List | undefined;
  Reflect.set(Document, 'parseHTML', (_html: string, { sanitizer }: { sanitizer: List }) => {
    list = sanitizer;
    return document;
  });
  parseInert(html as UntrustedHtml);
  return list as List;
}
