// What helps to walk and to lift, and illnesses that bear a name: people are called so as well.

/** In small letters. */
export const alsoSurnames: readonly string[] =
  'walker hoyer cane graves downs cushing parkinson hodgkin bell cast sling'.split(' ');
