/** Which policies let a sound of ours play. */
import { expect, it } from 'vitest';
import { allowsBlobs } from '../../../src/content/reader/sound-policy.ts';

it.each([
  ['', true],
  ['upgrade-insecure-requests', true],
  ["frame-ancestors 'self'; script-src 'self'", true],
  ["default-src 'self' https: data: blob:", true],
  ["default-src 'none'; media-src blob:", true],
  ["Media-Src 'self' BLOB:", true],
  ["default-src 'self' https: data:", false],
  ["default-src blob:; media-src 'self'", false],
  ['default-src *', false],
  ["default-src 'none'", false],
  ["upgrade-insecure-requests, media-src 'self'", false],
])('%s: %s', (policy, isAllowed) => expect(allowsBlobs(policy)).toBe(isAllowed));
