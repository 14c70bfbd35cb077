/** Storage areas of a browser as they behave: in memory, with quotas, refusals and listeners. */

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

export interface Area {
  items: Items;
  /** What the next write is refused with; `null` writes. Kept until it is set anew. */
  refusal: Error | null;
  /** What every call is refused with: there is no such area. */
  absence: Error | null;
  writes: number;
  get(keys: null | string | string[]): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  readonly onChanged: { addListener(listener: Listener): void };
}

interface Quota {
  readonly itemBytes?: number;
}

export function createArea({ itemBytes = Number.POSITIVE_INFINITY }: Quota = {}): Area {
  const listeners: Listener[] = [];
  const tell = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: area.items[key] }]));
    for (const listener of listeners) listener(changes);
  };
  const check = () => {
    if (area.absence) throw area.absence;
  };
  const area: Area = {
    items: {},
    refusal: null,
    absence: null,
    writes: 0,
    async get(keys) {
      check();
      const wanted = keys === null ? Object.keys(area.items) : [keys].flat();
      const found = wanted.filter((key) => key in area.items).map((key) => [key, area.items[key]]);
      return structuredClone(Object.fromEntries(found));
    },
    async set(items) {
      check();
      if (area.refusal) throw area.refusal;
      for (const [key, value] of Object.entries(items)) {
        if (key.length + JSON.stringify(value).length > itemBytes)
          throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
      }
      area.writes += 1;
      Object.assign(area.items, structuredClone(items));
      tell(Object.keys(items));
    },
    async remove(keys) {
      check();
      if (area.refusal) throw area.refusal;
      const present = [keys].flat().filter((key) => key in area.items);
      for (const key of present) delete area.items[key];
      tell(present);
    },
    onChanged: { addListener: (listener) => void listeners.push(listener) },
  };
  return area;
}
