// Names of columns that only the tables of schools have: beside them a "state ID" is the pupil's, and no licence.

export const ofSchools: RegExp =
  /\b(?:gr|grade|grade ?lvl|sch|school|bldg|student|pupil|homeroom|lunch|guard(?:ian)?\d?|lep|iep|ell|mosis)\b/i;
