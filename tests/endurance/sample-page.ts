/** The founding example, as if a corpus held it. */
import path from 'node:path';
import type { Page } from '../bench/corpus.ts';

export function samplePage(root: string): Page {
  return {
    corpus: 'mozilla',
    id: 'founding-example',
    url: 'https://news.example/founding-example',
    contentType: 'text/html; charset=utf-8',
    pageType: 'article',
    file: path.join(root, 'tests/pages/founding-example/source.html'),
    truth: {},
  };
}
