/** Pictures that are drawn as the background of a box. */
import { expect, it } from 'vitest';
import { showBackgroundPictures } from '../../../src/article/capture/background-pictures.ts';
import { pageOf } from './page-of.ts';

function pictureIn(html: string): { src: string | null; alt: string | null } | null {
  const copy = pageOf(`<body>${html}`);
  showBackgroundPictures(copy);
  const image = copy.querySelector('img');
  return image && { src: image.getAttribute('src'), alt: image.getAttribute('alt') };
}

it('a box that says it is a picture becomes one, with its description', () => {
  expect(
    pictureIn(`<div role="img" aria-label="The weir" style="background-image:url('/img/weir.jpg')"></div>`),
  ).toEqual({ src: '/img/weir.jpg', alt: 'The weir' });
});

it('so does an empty box in a figure', () => {
  expect(
    pictureIn(
      '<figure><div style="height:9em;background:#eee url(/img/weir.jpg) center/cover"></div><figcaption>The weir</figcaption></figure>',
    ),
  ).toEqual({ src: '/img/weir.jpg', alt: '' });
});

it.each([
  ['decoration', '<div style="background-image:url(/img/paper.png)"></div>'],
  ['a box with text', '<div role="img" style="background-image:url(/img/paper.png)">Text</div>'],
  ['a placeholder', '<div role="img" style="background-image:url(data:image/gif;base64,AA)"></div>'],
])('%s stays as it is', (_what, html) => expect(pictureIn(html)).toBeNull());
