/** One picture under two addresses. */
import { expect, it } from 'vitest';
import { isSamePicture } from '../../../src/article/same-picture.ts';

it.each([
  ['https://a.example/img/river-bank.jpg', 'https://a.example/img/river-bank.jpg?w=640'],
  ['https://a.example/river-bank-1200x675.jpg', 'https://cdn.example/x/river-bank-300x200.webp'],
  ['https://a.example/1.jpg?w=320', 'https://a.example/1.jpg?w=1200'],
  ['https://a.example/river-bank-scaled.jpg', 'https://a.example/river-bank.jpg'],
])('%s is the picture at %s', (a, b) => {
  expect(isSamePicture(a, b)).toBe(true);
});

it.each([
  ['https://a.example/river-bank.jpg', 'https://a.example/river-mouth.jpg'],
  ['https://a.example/1.jpg', 'https://b.example/1.jpg'],
  ['https://a.example/x/image.jpg', 'https://b.example/y/image.jpg'],
  ['https://a.example/i?id=1', 'https://a.example/i?id=2'],
  ['data:image/png;base64,AAAAAAAA', 'data:image/png;base64,BBBBBBBB'],
])('%s is not the picture at %s', (a, b) => {
  expect(isSamePicture(a, b)).toBe(false);
});
