// Neutral labels of two parts: whose account it is that holds no money, and what a policy insures that is not health.
import { joined, numbered, phrases } from './checks/phrases.ts';

const keepers = phrases(`
  utility, cable, internet, phone, telephone, wireless, cell phone, trash, sanitation, propane, streaming, insurance agency, vendor, supplier, tax, sales tax, toll tag, newspaper, magazine, alumni, donor, pledge, tuition, meal, lunch, cafeteria,
  ameren, spire, evergy, liberty utilities, water, gas, electric, sewer, power, verizon, t mobile, comcast, xfinity,
  spectrum, netflix, amazon, steam, google, apple, microsoft, facebook, slack, zoom, frequent flyer, airline, hotel,
  rewards, loyalty, parent, library, toll, ui, sui, suta, unemployment, unemployment insurance, unemployment tax, state unemployment, withholding, withholding tax,
  membership, gym, club, ymca, storage, cemetery, pharmacy charge, house, feed store, charge, debtor, creditor, collections, collection, placement, parcel, land tax, real estate tax, personal property tax, property tax, sewer district, water district, fire district
`);
const accounts = phrases(`
  account, account number, account no, account #, account id, account num, acct, acct no, acct #, acct number, acct num
`);

/** Whoever keeps an account of a person that holds no money. */
export const keptAccounts: readonly string[] = joined(keepers, accounts);

const insuredThings = phrases(`
  auto, car, vehicle, fleet, pet, home, homeowners, homeowner's, renters, renter's, life, flood, fire, umbrella,
  liability, travel, boat, motorcycle, malpractice, crop, earthquake
`);
const policies = phrases(`
  insurance, insurance id, insurance no, insurance number, insurance #, insurance policy, insurance policy number,
  insurance policy no, insurance policy #, policy, policy number, policy no, policy #, policy id
`);

/** No health insurer knows anybody by these. */
export const otherPolicies: readonly string[] = joined(insuredThings, policies);

/** What is counted, filed, made or sent, and has a number of its own that is nobody's. */
const numberedThings = phrases(`
  sequence, run, award, voucher, permit, building permit, inspection, story, epic, sprint, task, site, station, sensor, change request, change order, patent, patent application, trademark, copyright,
  lottery, raffle, raffle ticket, locker, frequent flyer, frequent flier, lane, bib, heat, race, domain, survey, questionnaire, response, sample, specimen, well, borehole, field, plot, tract, parcel tag, container, seal, pallet, skid, crate, load, trip, trailer, manifest,
  waybill, consignment, dispatch, cad incident, incident, event, alarm, fire report, police report, accident report, crash report, incident report, offense report, evidence, property tag, bail receipt, warrant, summons, subpoena, ordinance, resolution, motion, agenda item, exhibit, tape, reel, film, negative, photo, image, frame, drawing, sheet, plan, blueprint, spec, specification,
  catalog, call, oclc, lccn, bib record, accession, barcode, rfid, asset, inventory, fixture, vending machine, key, key tag, rack, bin location, shelf, aisle, cage, circuit, cable, wire, jumper, extension, fax line, trunk, modem, router, switch, server, node, cluster,
  class, course, lesson, posting, job posting, opening, vacancy, position, entry, show, chapter meeting,
  warranty, recall, return, exchange, refund, credit memo, debit memo, journal entry, journal, posting, transfer, batch, lockbox, deposit ticket, remittance, quote, proposal, solicitation, bid, tender, requisition, subaward, cfda, naics, sic, gl, subledger, cost code, activity code, object class, organization code, fund, appropriation,
  flight, train, bus, route, gate, seat, cabin, reservation, booking reference, itinerary, e ticket, eticket, record locator, pnr, room, suite, unit, space, stall, slip, berth, hangar, bed, ward, table, lot, block, section, township, range,
  wifi, network, conference, meeting, webinar, bridge, dial in, access line, conference bridge, game, app, build, release, artifact, image tag, issue, merge request, pull request, bug, defect, test case, requirement, use case, workflow, pipeline, deployment
`);

/** Each with the words for number behind it. */
export const numberedOthers: readonly string[] = numbered(numberedThings);
