/** What stands in open shadow roots is put where a person sees it. */
import { describe, expect, it } from 'vitest';
import { flattenShadowRoots } from '../../../src/article/capture/flatten.ts';
import { pageOf } from './page-of.ts';

describe('open shadow roots', () => {
  it('content takes the place of the host’s own', () => {
    expect(flattened('<x-card>light</x-card>', { 'x-card': '<p>shown</p>' })).toBe(
      '<x-card><p>shown</p></x-card>',
    );
  });

  it('slotted children stand where their slot is', () => {
    const page = '<x-card><b slot="title">Title</b>text <i>more</i></x-card>';
    const shadow = '<h2><slot name="title"></slot></h2><div><slot></slot></div>';
    expect(flattened(page, { 'x-card': shadow })).toBe(
      '<x-card><h2><b slot="title">Title</b></h2><div>text <i>more</i></div></x-card>',
    );
  });

  it('a slot without children shows its own content', () => {
    expect(flattened('<x-card></x-card>', { 'x-card': '<slot>nothing yet</slot>' })).toBe(
      '<x-card>nothing yet</x-card>',
    );
  });

  it('of two slots with one name the first gets the children', () => {
    expect(
      flattened('<x-card>text</x-card>', { 'x-card': '<p><slot></slot></p><p><slot>none</slot></p>' }),
    ).toBe('<x-card><p>text</p><p>none</p></x-card>');
  });

  it('children without a slot are not shown', () => {
    expect(flattened('<x-card><p slot="nowhere">hidden</p></x-card>', { 'x-card': '<p>shown</p>' })).toBe(
      '<x-card><p>shown</p></x-card>',
    );
  });

  it('a host in a shadow root is flattened too', () => {
    expect(
      flattened('<x-page></x-page>', {
        'x-page': '<main><x-card></x-card></main>',
        'x-card': '<p>deep</p>',
      }),
    ).toBe('<x-page><main><x-card><p>deep</p></x-card></main></x-page>');
  });

  it('text is handed on through a slot into the slot of a host below', () => {
    expect(
      flattened('<x-page>story</x-page>', {
        'x-page': '<x-card><slot></slot></x-card>',
        'x-card': '<p><slot></slot></p>',
      }),
    ).toBe('<x-page><x-card><p>story</p></x-card></x-page>');
  });

  it('a host among another’s slotted children is flattened where it is slotted', () => {
    expect(
      flattened('<x-page><x-card></x-card></x-page>', {
        'x-page': '<section><slot></slot></section>',
        'x-card': '<p>inner</p>',
      }),
    ).toBe('<x-page><section><x-card><p>inner</p></x-card></section></x-page>');
  });

  it('neighbours stay as they are', () => {
    expect(flattened('<p>before</p><x-card></x-card><p>after</p>', { 'x-card': 'x' })).toBe(
      '<p>before</p><x-card>x</x-card><p>after</p>',
    );
  });

  it('the live page keeps its shadow roots and its light children', () => {
    const live = pageWith('<x-card>light</x-card>', { 'x-card': '<p>shown</p>' });
    flattenShadowRoots(live, live.cloneNode(true) as Document);
    expect(live.body.innerHTML).toBe('<x-card>light</x-card>');
    expect(live.querySelector('x-card')?.shadowRoot?.innerHTML).toBe('<p>shown</p>');
  });
});

it('a closed shadow root is not read', () => {
  const live = pageOf('<body><x-card>light</x-card>');
  (live.querySelector('x-card') as Element).attachShadow({ mode: 'closed' }).innerHTML = '<p>secret</p>';
  const copy = live.cloneNode(true) as Document;
  flattenShadowRoots(live, copy);
  expect(copy.body.innerHTML).toBe('<x-card>light</x-card>');
});

it('a form whose control is named shadowRoot keeps its text', () => {
  const live = pageOf('<body><form><input name="shadowRoot"><p>Text</p></form>');
  const form = live.querySelector('form') as Element;
  Object.defineProperty(form, 'shadowRoot', { get: () => form.querySelector('input') });
  const copy = live.cloneNode(true) as Document;
  flattenShadowRoots(live, copy);
  expect(copy.querySelector('form p')?.textContent).toBe('Text');
});

function flattened(page: string, shadows: Readonly<Record<string, string>>): string {
  const live = pageWith(page, shadows);
  const copy = live.cloneNode(true) as Document;
  flattenShadowRoots(live, copy);
  return copy.body.innerHTML;
}

function pageWith(page: string, shadows: Readonly<Record<string, string>>): Document {
  const live = pageOf(`<body>${page}</body>`);
  const attach = (root: ParentNode): void => {
    for (const [name, shadow] of Object.entries(shadows)) {
      for (const host of root.querySelectorAll(name)) {
        if (host.shadowRoot) continue;
        host.attachShadow({ mode: 'open' }).innerHTML = shadow;
        attach(host.shadowRoot as unknown as ShadowRoot);
      }
    }
  };
  attach(live);
  return live;
}
