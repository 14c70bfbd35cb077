/** An element that stands on lines of its own, with what was counted in it. */
export interface Box {
  /** Running text of its own paragraphs, and of the boxes right in it. */
  own: number;
  inner: number;
  paragraphs: number;
  /** Text in no block further in, without and with a link. */
  plain: number;
  linked: number;
}

export function openBox(): Box {
  return { own: 0, inner: 0, paragraphs: 0, plain: 0, linked: 0 };
}
