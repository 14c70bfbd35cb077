/**
 * A picture that loads when it comes on screen is loaded by the page, and the page's policy may refuse it: the picture an
 * article gives of itself often stands on a host that the article has no pictures from. Asked for at once, it is we who
 * ask. So what fails is asked for a second time, and only what is on screen can fail.
 */
export function retryPictures(root: Element): void {
  root.addEventListener(
    'error',
    ({ target }) => {
      const image = target as HTMLImageElement;
      if (image.localName !== 'img' || image.loading !== 'lazy') return;
      image.loading = 'eager';
      image.setAttribute('src', image.getAttribute('src') ?? '');
    },
    true, // It does not bubble.
  );
}
