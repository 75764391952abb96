// Neutral labels of two parts: whose account it is that holds no money, and what a policy insures that is not health.
import { phrases } from './checks/phrases.ts';

const keepers = phrases(`
  ameren, spire, evergy, liberty utilities, water, gas, electric, sewer, power, verizon, t mobile, comcast, xfinity,
  spectrum, netflix, amazon, steam, google, apple, microsoft, facebook, slack, zoom, frequent flyer, airline, hotel,
  rewards, loyalty, parent, library, toll
`);
const accounts = phrases(`
  account, account number, account no, account #, acct, acct no, acct #
`);

/** Whoever keeps an account of a person that holds no money. */
export const keptAccounts: readonly string[] = keepers.flatMap((keeper) =>
  accounts.map((account) => `${keeper} ${account}`),
);

const insuredThings = phrases(`
  auto, car, vehicle, fleet, pet, home, homeowners, homeowner's, renters, renter's, life, flood, fire, umbrella,
  liability, travel, boat, motorcycle, malpractice, crop, earthquake
`);
const policies = phrases(`
  insurance, insurance id, insurance no, insurance number, insurance #, insurance policy, insurance policy number,
  insurance policy no, insurance policy #, policy, policy number, policy no, policy #, policy id
`);

/** No health insurer knows anybody by these. */
export const otherPolicies: readonly string[] = insuredThings.flatMap((thing) =>
  policies.map((policy) => `${thing} ${policy}`),
);
