/** Pages that try a reader's patience: small ones on which walks hang, and one that is another while it is read. */

const HEADLINE = 'Canal opens after eleven dry years';
const NEXT_HEADLINE = 'Ferry stays on the river';

const story = (headline: string, count = 12) =>
  `<h1>${headline}</h1>${Array.from(
    { length: count },
    (_, n) =>
      `<p>On day ${n} the keepers raised gate ${n * 7} by hand, wrote the height of the water into the book, and waited for the boats.</p>`,
  ).join('')}`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${HEADLINE}</title><link rel="icon" href="data:,"><body><article>${body}</article></body></html>`;

/** By a script: a parser stops long before. */
const deepBranch = (depth: number) =>
  page(`${story(HEADLINE)}<div id="deep" hidden></div><script>
let box = document.getElementById('deep');
for (let depth = 0; depth < ${depth}; depth += 1) box = box.appendChild(document.createElement('div'));
</script>`);
const TOO_LARGE = 'This page is too large';

interface TryingPage {
  readonly body: string;
  /** What the popup says of it. */
  readonly said: string;
  /** Not for Firefox, and why. */
  readonly notInFirefox?: string;
}

/** By path. On each of the first five a walk, a pattern or Readability itself was found to hang, or to leave the stack. */
export const TRYING_PAGES: Readonly<Record<string, TryingPage>> = {
  '/2024/clobbered-form': {
    body: page(
      `<form><input name="parentNode"><input name="nextElementSibling"><input name="firstElementChild"><input name="attributes"><input name="childNodes">${story(HEADLINE)}</form>`,
    ),
    said: HEADLINE,
  },
  '/2024/endless-srcset': {
    body: page(`${story(HEADLINE)}<img src="/one.jpg" srcset="${'a,'.repeat(100_000)}" alt="">`),
    said: HEADLINE,
  },
  '/2024/deep-branch': { body: deepBranch(10_000), said: TOO_LARGE },
  '/2024/just-too-deep': { body: deepBranch(1_000), said: TOO_LARGE },
  '/2024/comments-in-the-code': {
    body: page(`${story(HEADLINE)}${'<!-- -->'.repeat(290_000)}`),
    said: HEADLINE,
    notInFirefox: 'It takes minutes to load so many comments by itself; 120,000 are read in 0.1 s then.',
  },
  /** Notices that nothing else could happen on it for a while, which is when it is read, and goes on. */
  '/2024/goes-on': {
    body: page(`${story(HEADLINE, 60_000)}<script>
let last = performance.now();
const look = setInterval(() => {
  const now = performance.now();
  if (now - last > 400 && document.readyState === 'complete' && document.documentElement.dataset.seen) {
    clearInterval(look);
    history.pushState(null, '', '/2024/went-on');
    document.title = ${JSON.stringify(NEXT_HEADLINE)};
    document.querySelector('article').innerHTML = ${JSON.stringify(story(NEXT_HEADLINE))};
  }
  last = now;
}, 5);
</script>`),
    said: NEXT_HEADLINE,
    notInFirefox: 'It stands still for less time, and does not notice that it is read.',
  },
};
