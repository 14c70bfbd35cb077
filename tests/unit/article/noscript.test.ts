/** Noscripts hold text where scripts run; in the copy they hold elements. */
import { describe, expect, it } from 'vitest';
import { openNoscripts } from '../../../src/article/capture/noscript.ts';
import { pageOf } from './page-of.ts';

describe('noscript', () => {
  it('text becomes elements', () => {
    const copy = opened(
      '<noscript><img src="https://www.facebook.com/tr?id=1" width="1" height="1"></noscript>',
    );
    expect(copy.querySelector('noscript > img')?.getAttribute('src')).toBe(
      'https://www.facebook.com/tr?id=1',
    );
    expect(copy.body.textContent).not.toContain('<img');
  });

  it('in the head is opened as well', () => {
    const copy = opened(
      '',
      '<noscript><link rel="stylesheet" href="plain.css"><meta name="a" content="b"></noscript>',
    );
    expect(copy.querySelectorAll('head noscript > link, head noscript > meta')).toHaveLength(2);
  });

  it('with plain words stays as it is', () => {
    const copy = opened('<noscript>Please turn scripts on</noscript>');
    expect(copy.querySelector('noscript')?.childNodes).toHaveLength(1);
    expect(copy.querySelector('noscript')?.textContent).toBe('Please turn scripts on');
  });

  it('that holds elements already is left alone', () => {
    const page = pageOf('<body><noscript><p>one</p></noscript>');
    const copy = page.cloneNode(true) as Document;
    const paragraph = copy.querySelector('noscript p');
    openNoscripts(page, copy);
    expect(copy.querySelector('noscript p')).toBe(paragraph);
  });

  it('scripts in it do not run', () => {
    const page = pageOf('<body><noscript><script>document.title = "ran"</script><p>x</p></noscript>', {
      scripting: true,
    });
    const copy = page.cloneNode(true) as Document;
    openNoscripts(page, copy);
    expect(copy.querySelector('noscript p')).not.toBeNull();
    expect(page.title).toBe('');
    expect(copy.title).toBe('');
  });
});

function opened(body: string, head = ''): Document {
  const page = pageOf(`<head>${head}</head><body>${body}</body>`, { scripting: true });
  if (page.querySelector('noscript')?.firstElementChild)
    throw new Error('the page’s noscript should hold text');
  const copy = page.cloneNode(true) as Document;
  openNoscripts(page, copy);
  return copy;
}
