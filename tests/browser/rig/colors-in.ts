/** What a person sees of letters: the colors of a part of the screen, as the browser has drawn it. */
import type { Page } from 'puppeteer-core';
import { contrast } from '../../../src/view/palette.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Seen {
  /** What most of it is, as `#rrggbb`. */
  readonly ground: string;
  /** Of the letters, where they are most different from it; 1 to 21. */
  readonly contrast: number;
}

/** @param canvas another page, in which the picture is looked at; @param box in CSS pixels of the window */
export async function colorsIn(page: Page, canvas: Page, box: Box): Promise<Seen> {
  const picture = await page.screenshot({ clip: { ...box, scale: 4 }, encoding: 'base64' });
  const colors = await canvas.evaluate(countColors, picture);
  const [ground] = colors[0] as [string, number];
  // A few pixels are where two letters meet.
  const letters = colors.filter(([, count]) => count > 4).map(([color]) => contrast(color, ground));
  return { ground, contrast: Math.max(...letters) };
}

/** Runs in the page. @returns colors by how many pixels have them, most first */
async function countColors(picture: string): Promise<[string, number][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!drawing) throw new Error('no canvas');
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const hex = [...data.subarray(at, at + 3)].map((channel) => channel.toString(16).padStart(2, '0'));
    const color = `#${hex.join('')}`;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
