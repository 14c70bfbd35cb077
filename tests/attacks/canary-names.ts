/** What a payload calls to show that it runs: each of them stands for anything. */
export const CANARY_NAMES = ['alert', 'confirm', 'prompt', 'print'] as const;
