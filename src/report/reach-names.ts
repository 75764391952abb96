// The four answers to how far the access to a store reaches, and their titles. Data only: the browser reads it too.

/** The widest first. */
export const reaches = ['everyone', 'many', 'few', 'unknown'] as const;

export type Reach = (typeof reaches)[number];

export const reachTitles: Readonly<Record<Reach, string>> = {
  everyone: 'Everyone',
  many: 'A group',
  few: 'A few, or one person',
  unknown: 'Not known',
};
