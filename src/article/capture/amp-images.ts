/** Pages in AMP name their pictures `amp-img`, which is a picture only where their script has run. */

const PICTURES = 'amp-img, amp-anim';
const ATTRIBUTES = ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'title'] as const;

export function nameAmpImages(copy: Document): void {
  for (const picture of copy.querySelectorAll(PICTURES)) {
    const image = picture.querySelector('img') ?? copy.createElement('img');
    for (const name of ATTRIBUTES) {
      const value = picture.getAttribute(name);
      if (value && !image.hasAttribute(name)) image.setAttribute(name, value);
    }
    picture.replaceWith(image);
  }
}
