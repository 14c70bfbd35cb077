import { describe, expect, it } from 'vitest';
import type { Claims } from '../../../src/article/types.ts';
import { METADATA_SOURCES, type MetadataSource } from '../../../src/rules/metadata.ts';
import { read } from './page.ts';

const sources: readonly MetadataSource[] = METADATA_SOURCES;

function claimed(claims: Claims, field: MetadataSource['field']): string | undefined {
  if (field === 'image') return claims.leadImage?.value.url;
  if (field === 'authors' || field === 'tags') return claims[field]?.value[0];
  return claims[field]?.value;
}

/**
 * The headline is shown nowhere else, so that it can only come from the source that is tried; a dek in the data counts
 * where it is printed too.
 */
const partsFor = ({ field, from, example, gives }: MetadataSource) => ({
  ...(from === 'json-ld' || from === 'meta' ? { head: example } : { byline: example }),
  ...(field === 'dek' && from === 'json-ld' && { byline: `<p>${gives}</p>` }),
  ...(field === 'headline' &&
    from !== 'property' && { headline: '<p>Coast</p>', title: 'Harbour reopens after storm' }),
});

describe('the ranked sources of metadata', () => {
  it.each(sources.map((source) => [`${source.field} from ${source.from} ${source.key}`, source] as const))(
    '%s is read',
    (_name, source) => {
      const page = read(partsFor(source));
      expect(claimed(page, source.field)).toBe(source.gives);
    },
  );

  it.each(
    sources
      .filter(({ field }) => field !== 'headline' && field !== 'site')
      .map((source) => [`${source.field} ${source.key}`, source] as const),
  )('%s comes from nowhere else on the page of its example', (_name, source) => {
    expect(claimed(read({}), source.field)).toBeUndefined();
  });

  it('are listed once each', () => {
    const keys = sources.map(({ field, from, key }) => `${field} ${from} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
