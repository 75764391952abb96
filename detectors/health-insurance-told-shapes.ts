// How people tell the number of a health plan in passing: by their card, by what was filed under it, by the number before.
import type { Shape } from './detector.ts';
import { behindLabel, ofCardOrFamily } from './insurer-shapes.ts';

export const toldShapes: readonly Shape[] = [
  {
    regex: new RegExp(
      `\\bID(?: number)? (?:on|from|off) (?:(?:my|his|her|the|our|your) )?(?:new |old |insurance |health |medical |member ){0,2}card[,:]?(?: is| was)? (?<value>${ofCardOrFamily})(?![A-Za-z0-9]|[-.]\\d)`,
      'g',
    ),
    strength: 'formatted',
    needs: 'nothing',
  },
  {
    regex:
      /\bID(?: number)? (?:on|from|off) (?:my|his|her|the|our|your) (?:new |old |insurance |health |medical |dental |member ){0,2}card,?(?: is| was)? (?<value>[A-Z]{0,3}\d{7,12})(?![A-Za-z0-9]|[-.]\d)/g,
    strength: 'formatted',
    needs: 'context',
  },
  // "Auth for W204718395", "filed under XYZ204718395", beside words of a plan.
  {
    regex: new RegExp(
      `\\b(?:auth(?:orization)?|eligibility|coverage|benefits|billed|filed|run|submitted|verified) (?:for|to|under|on|with) (?:id |member |card )?(?<value>${ofCardOrFamily})(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'context',
  },
  // "The claim had William's old number 20471839".
  {
    regex:
      /(?<=\b(?:claims?|card|plan|coverage|insurance|pharmacy|enroll\w*)\b[^.\n\d]{0,60})\b(?:his|her|my|their|[A-Z][a-z]{1,20}['’]s) (?:old|new|right|correct|wrong|former|current|previous|other) (?:member |card |id |plan )?(?:id|number|no\.?)(?: is| was|:)? (?<value>[A-Z]{0,3}\d{7,12}(?:-\d{2})?)(?![A-Za-z0-9]|[-.]\d)/g,
    strength: 'formatted',
    needs: 'context',
  },
  // "My insurance changed, my id is XYZ204718395".
  {
    regex: new RegExp(
      `\\b(?:my|his|her|the|new|your) (?:new )?id(?: number| no\\.?| #)? ?(?:is|:|#|changed to|will be)? ?(?<value>${behindLabel})(?![A-Za-z0-9]|[-.]\\d)`,
      'gi',
    ),
    strength: 'formatted',
    needs: 'context',
  },
];
