/** What the browser's own locks do: of one name, one after the other. For tests that run without a browser. */
export function lockedNavigator() {
  const last = new Map<string, Promise<unknown>>();
  return {
    locks: {
      request(name: string, act: () => Promise<unknown>) {
        const done = Promise.resolve(last.get(name)).then(act);
        last.set(
          name,
          done.catch(() => {}),
        );
        return done;
      },
    },
  };
}
