// How English says that somebody has, gets, takes or is treated for something, and how it only speaks of it: one table of frames.

/** `told`: of a person's health. `spoken-of`: taught, sold, funded, ruled on, or true of anybody. */
export type Telling = 'told' | 'spoken-of';

/**
 * The words that govern a medical term, looked for from the term backwards: the nearest one decides. Words in any
 * tense and person; several words are one phrase; `*` stands for any ending.
 */
export interface Frame {
  readonly name: string;
  readonly telling: Telling;
  /** Separated by commas. */
  readonly heads: string;
  /** At most so many other words stand between, without articles, qualities and links. */
  readonly reach: number;
  /** In a record of one person the words mean what was done for that person: "delivered: wheelchair". */
  readonly yields?: true;
  /** Only with one of these right behind the head: "out with", "treated for", "class on". */
  readonly links?: string;
  /** Who sees one is treated by one: "went to the nurse with a cough". */
  readonly unlessVisited?: true;
  /** A verb whose subject has it: what stands there may be anybody, or a thing. */
  readonly ofSubject?: true;
  /** What stands behind a dash is still its subject: "class for parents - asthma". */
  readonly ofTalk?: true;
  /** A sign behind it brings the reason: "out today: mono". */
  readonly announcing?: true;
}

export const frames: readonly Frame[] = [
  // Said of somebody.
  {
    name: 'has it',
    telling: 'told',
    ofSubject: true,
    heads:
      "od'd, has, had, have, having, hasn't, hadn't, haven't, got, gets, getting, gotten, w/, s/p, h/o, c/o",
    reach: 4,
  },
  { name: 'somebody\u2019s own', telling: 'told', heads: 'his, her, my, their, your', reach: 3 },
  {
    name: 'is it, or is on it, in it',
    telling: 'told',
    ofSubject: true,
    heads:
      "is, was, am, are, were, been, being, be, became, becomes, remains, remained, stays, i'm, im, shes, hes, she's, he's, they're, isn't, wasn't, feels, felt, looks, appears, appeared, seems, tested, tests, turned",
    reach: 1,
  },
  {
    name: 'suffers from it',
    telling: 'told',
    ofSubject: true,
    heads:
      'suffers, suffered, suffering, suffer, complains, complained, complaining, complaint, complaints, report, reports, reported, reporting, tiene, padece, sufre, sufre de, padece de, denies, denied, denying, endorses, experiences, experienced, experiencing, develops, developed, developing, contracted, caught, catches, presents, presented, presenting, exhibits, exhibited, battles, battled, battling, struggles, struggled, struggling, lives, living, lived, copes, coping, sick, ill, down with, fought, survived, surviving, recovering, recovered, recuperating, recovery, healing, relapsed, died, dying, passed away, disclosed, disclosing, claims, claiming, alleges, alleging, alleged, sustained, sustaining, incurred, exposed, bitten, stung, collapsed, diagnosis, diagnosed, dx, dx with, impression, assessment, ddx, possible, probable, suspected, apparent, history, hx, pmh, symptoms, signs, born, eat up, eaten up, ate up, plagued, crippled, bothered, racked, laid up, admits, admitted to',
    reach: 4,
  },
  {
    name: 'takes, uses or needs it',
    telling: 'told',
    ofSubject: true,
    heads:
      'toma, usa, takes, taking, took, taken, take, prescribed, prescription, rx, given, gave, giving, administered, started, starts, starting, began, begins, beginning, stopped, stopping, quit, quits, came off, come off, went off, goes off, stays on, back on, back off, restarted, resumed, continue, continues, continued, refill, refills, refilled, dispensed, dispense, injected, injects, uses, using, used, wears, wearing, carries, carrying, needs, needed, needing, requires, required, requiring, refuses, refused, refusing, declined, declines, missed, misses, skipped, ran out of, out of, off, weaned, tapered, switched, switched to, increased, decreased, increase, decrease, receives, received, receiving, gets, dose, doses, depends, relies, sleeps, walks, gets around, dependent, addicted, hooked, abuses, abused, abusing, smokes, drinks, overdosed, od, ods, med, meds, medications, medicine',
    reach: 3,
  },
  {
    name: 'is treated for it',
    telling: 'told',
    heads:
      'unvaccinated, not immune, susceptible, treated, seen, sends, sending, took him, took her, evaluated, er, emergency room, urgent care, admitted, hospitalized, hospitalised, followed, referred, referral, screened, medicated, counseled, counselled, rushed, transported, brought, sent, excused, exempt, excluded, deferred, disqualified, monitored, assessed, discharged, operated, intubated, vaccinated, immunized, sees, i see, seeing, saw, visit, visits, visited, appointment, appointments, appt, follow-up, followup, checkup, consult, evaluation, treatment, care, under the care, went, goes, going, came in, comes in, leave, leaves, absence, absent, absences, out, home, fmla, called in, call in, called off, accommodation, accommodations, restrictions, restriction, incapacitated, incapacitated by, demand, damages, compensation, award, awarded, limited, unable, cannot, time off, sick leave, light duty, excuse, disabled, disability, ssdi, ssi, rated, rating, service-connected, connected, benefits, claim, approved, denied, pending, granted, eligible, qualifies, request, requests, requested, requesting, charge was, came, comes, sent, drug asked, asked for is, services, transport, ride',
    reach: 3,
    links:
      'for, with, under, after, to, as, due, because, from, from, following, by, at, in, into, on, is',
  },
  {
    name: 'is away with it',
    telling: 'told',
    heads:
      'out, home, absent, misses, missing, will miss, miss practice, miss work, seen, called in, call in, called off, sent home, excused, held out, sidelined, cleared, benched, released, limited, light duty, off work, leave, grounded',
    reach: 3,
    links: 'comma, sign, with, for, after, due, by, from, on account',
    announcing: true,
  },
  {
    name: 'undergoes it',
    telling: 'told',
    heads:
      'undergo, undergoes, underwent, undergoing, stay at, stays at, stay in, stays in, stayed at, spot at, spot in, bed at, bed in, time in, days in, weeks in, months in, days at, weeks at, months at, awaiting, awaits, scheduled, waiting list, wait list, waitlist, waiting on, waiting for, completed, completes, completing, finished, finishing, performed, repeat, repeated, post, post-op, postop, status post, needs another, going through, goes through, attending, attends, attended, failed, fails, elected, consented, tolerated',
    reach: 4,
  },
  {
    name: 'because of it',
    telling: 'told',
    heads:
      'brings on, brought on, bring on, sets off, set off, triggers his, triggers her, triggered his, triggered her, due to, because, because of, by reason of, reason for, reason, secondary to, related to, resulting from, result of, account of, following, after, since, until, cause of death, caused by, down from, weak from, tired from, sick from, bald from, sore from, hurting from, left over from, side effects of, side effects from, complications of, complications from, effects of',
    reach: 3,
  },
  {
    name: 'a test shows it',
    telling: 'told',
    heads:
      'positive for, negative for, reactive for, shows, showed, showing, revealed, reveals, revealing, confirmed, confirms, suggests, suggested, suggestive, demonstrates, demonstrated, consistent with, compatible with, found to have, makes me, made me, makes him, made him, makes her, made her, pos, pos for, neg for, tested dirty, dirty for, calls it, called it, thinks it is, believes it is, ruled out, rule out, r/o, evidence of, worrisome for, concerning for, suspicious for',
    reach: 4,
  },
  {
    name: 'is helped with it',
    telling: 'told',
    heads:
      'screen, gluten free, dairy free, sugar free, nut free, peanut free, lighting, quiet room, private room, service dog, dog, animal, desk, chair, stool, breaks, parking, elevator, headset, captions, notetaker, extra time, extended time, testing room, bunk, bed, diet, tray, ramp, grab bars, bars, lift, leave, pass, excuse, accommodation, permit, placard, ride, rides, transport, locker, limit, limits, lifting limit, schedule change, shift change, day shift, remote, telework, standing desk, ground floor, downstairs unit, refrigerator, fridge, shelf, brace, splint, cast, boot, denial, refill',
    reach: 3,
    links: 'for, because, due, of',
  },
  {
    name: 'who examined them says so',
    telling: 'told',
    heads:
      "doctor says, doctors say, doctor said, doctors said, doc says, doc said, dr says, dr said, er said, er says, hospital says, hospital said, clinic says, clinic said, nurse says, nurse said, specialist says, specialist said, surgeon says, surgeon said, dentist says, dentist said, mri says, mri said, x-ray says, x-ray said, scan says, scan said, form says, form said, note says, note said, slip says, slip said, letter says, chart says, record says, records say, report says, read says, sheet says, certificate says, sheet lists, form lists, chart lists, record lists, records list, exam lists, exam found, doctor found, doctors found, they found, tests found, scan found, mri found, x-ray found, doctor thinks, doctors think, they think, they say, they said, my settlement, out of my settlement, of my settlement, our records show, i need, need my, need his, need her, need more, back from, returning from, returns from, return from, returned from, home from, fresh from, turned out to be, turns out to be, it was, it's, it is, came back as, came back with, put down as, written up as, written down as, told it was, told it is, told it's, told he has, told she has, told i have, part i line a, line a, line b, records show, records showed, record shows, mom says, mother says, mom said, dad says, wife says, husband says, texted, called about, calling about, calls about, called for, calling for",
    reach: 3,
  },
  // Only spoken of.
  {
    name: 'anybody who has it',
    telling: 'spoken-of',
    heads:
      'patients, people, persons, adults, children, women, men, individuals, those, anyone, anybody, everyone, someone, employees, students, members, clients, residents, veterans, families, victims, survivors, seniors, participants, enrollees, pupils, kids, teens, workers, inmates, mothers, babies, infants, readers, americans, missourians, whoever, any employee, any student, any member, any person, any patient, any child, any individual, any resident, any worker, any client, any applicant, any participant, each employee, each student, each patient, each member, each child, every employee, every student, every patient, every member, every child, every person, eligible people, eligible employees, eligible members, a person, a patient, a child, an employee, a student, a member, an individual, one in, walk-ins, staff, the public, survivor',
    reach: 3,
  },
  {
    name: 'counted',
    telling: 'spoken-of',
    heads:
      'cases, case of, deaths, outbreak, outbreaks, rate, rates, incidence, prevalence, percent, percentage, statistics, number of, risk of, risk for, risks of, odds, chance, chances, spread, burden, cost, costs, type of, types of, kind of, kinds of, form of, forms of, prevention, cure, awareness, fight, war, impact',
    reach: 3,
  },
  {
    name: 'taught, told and written about',
    telling: 'spoken-of',
    ofTalk: true,
    heads:
      'heard, hears, about, regarding, concerning, teach, teaches, teaching, taught, speaks, spoke, speaking, speaker, talk, talks, talked, talking, lecture, lectures, lectured, presentation, presents on, presented on, presented a, poster, seminar, webinar, workshop, class, classes, course, courses, training, trained, lesson, module, curriculum, ceu, ceus, in-service, orientation, article, slides of, photos of, pictures of, images of, footage of, videos of, drawings of, story, book, books, essay, paper, film, documentary, podcast, episode, chapter, author, wrote, writes, written, published, publishing, publishes, publication, study, studies, studied, research, researches, researching, aims, survey, surveys, data on, literature, brochure, brochures, pamphlet, pamphlets, flyer, flyers, leaflet, leaflets, information, info, facts, tips, guide, guidance, guidelines, questions, news, learn, learning, explained, explains, discussed, discusses, discussing, discussion, addressed, addresses, testified, testimony, briefed, trainings, expert, experts, expertise, knowledge, degree, topic, topics, theme, focus, major, titled, entitled, called the',
    reach: 5,
  },
  {
    name: 'practised',
    telling: 'spoken-of',
    ofTalk: true,
    heads:
      'specialty, specialties, speciality, specialities, speciali*, taxonomy, interest, interests, interested, certified, board-certified, experience, experienced, fellowship, residency, practice, practices, practicing, area of practice, accepting',
    reach: 5,
  },
  {
    name: 'offered, sold, ordered and counted',
    telling: 'spoken-of',
    yields: true,
    heads:
      'offer, offers, offered, offering, offerings, provide, provides, provided, providing, sell, sells, sold, selling, buy, buys, bought, purchase, purchases, purchased, purchasing, rent, rents, rental, lease, invoice, price, prices, priced, quote, quoted, stock, stocks, stocked, restocked, inventory, shipment, shipped, ships, delivered, delivers, supply, supplies, supplied, supplier, vendor, manufacture*, markets, marketed, marketing, sales, advertise*, available, free, donated equipment, installed, installation, installs, inspects, inspected, cleaned, cleans, cleaning, mops, order form, recall, lot, vial, vials, box, boxes, pallet, pallets, carton, cartons, kit, kits, count, counts, counted, checked, stocked with, law office, law firm, law offices',
    reach: 5,
  },
  {
    name: 'a plan pays for it',
    telling: 'spoken-of',
    yields: true,
    heads:
      'cover, covers, covered, covering, coverage, copay, copays, coinsurance, deductible, excludes, excluded services, exclusion, exclusions, limitation, premium, premiums, reimburse*, formulary, tier, benefit, plan pays, policy, policies, procedure for, protocol, protocols, regulation, regulations, ordinance, law, laws, bill, bills, legislation, rule, rules, act, statute, include, includes, including, included',
    reach: 5,
  },
  {
    name: 'an example',
    telling: 'spoken-of',
    heads:
      'such as, e.g, i.e, eg, ie, for example, for instance, example, examples, whether, like a, say a',
    reach: 6,
  },
  {
    name: 'funded, voted and run',
    telling: 'spoken-of',
    yields: true,
    heads:
      'raise, raises, raised, raising, raiser, donate, donates, donated, donating, donation, donations, pledge, pledged, fund, funds, funded, funding, fundraiser, fundraising, proceeds, grant, grants, budget, budgeted, sponsor, sponsors, sponsored, charity, campaign, moved, moves, motion, seconded, resolution, approve, approves, adopt, adopted the, adopted a, contract, contracts, contracted, bid on, bid for, bids, run for, ran for, runs for, walk for, walks for, ride for, race for, race, relay, 5k, gala, auction, supports, supporting, supporter, opposed, opposes, opposing, advocates, advocating, chair of, co-chair, chairs, chaired, organizes, organized, organizing, hosts, hosted, hosting, coordinates, coordinated, coordinating, coordinator, manages, managed, directs, directed, director, oversees, supervises, supervised, leads, led, heads the, founded, founder, runs, operates, expands, expanded, opens, opened, opening of',
    reach: 5,
  },
  {
    name: 'is practised in therapy',
    telling: 'spoken-of',
    yields: true,
    heads: 'working on, works on, worked on, work on',
    reach: 6,
  },
  {
    name: 'works with it',
    telling: 'spoken-of',
    ofTalk: true,
    heads:
      'works, work, worked, working, job, jobs, position, volunteer, volunteers, volunteered, serves, served, hired, hire, hiring, employed, career, represent, represents, represented, representing, representative, rep, reps, litigat*, lawsuit, lawsuits, suit, sue, sues, sued, settle*, claims examiner, adjuster, examiner, reviews, reviewed, reviewing, review, coder, billing staff, treats, prevents, prevent, preventing, combat, combats, combating, reduce, reduces, reducing, lowers, fights, fighting, handles, handled, screens, screening, tests for, knits, makes, cooks, bakes, recipe, recipes, menu, stars, starring, played, plays, prays for all, prayer for all',
    reach: 4,
  },
  {
    name: 'holds an office for it',
    telling: 'spoken-of',
    ofTalk: true,
    heads:
      'nurse, surgeon, teacher, instructor, manager, supervisor, specialist, counselor, technician, researcher, scientist, professor, editor, consultant, trainer, educator, vendor, attorney, attorneys, lawyer, lawyers, counsel, lobbyist, judge, physician, doctor, therapist, aide, navigator, advocate, officer, board, committee, council, coalition, association, program, programs',
    reach: 3,
    unlessVisited: true,
    links: 'for, of, in, on, at',
  },
  {
    name: 'made against it',
    telling: 'spoken-of',
    ofTalk: true,
    heads:
      'app, apps, gadget, startup, patent, inventor, pitch, platform, product, products, cure, tracker, software, website, vaccine trial, drug trial, clinical trial',
    reach: 3,
    links: 'for, of, against, on',
  },
];

/** Nouns of things: what they have is nobody's. */
export const notPeople: string = `
  crowd, audience, fans, bullpen, bats, defense, offence, traffic, city, county, town, downtown, country, nation, state, region, act, scene, chapter, novel, plot, episode, movie, song, hammer, piano, organ, guitar, violin, bench, chair, desk, table, couch, shelf, cabinet, wall, walls, ceiling, deck, fence, gate, dock, pier, pool, boat, ship, canoe, trailer, wagon, bike, bicycle, motorcycle, motor, compressor, generator, transformer, sewer, septic, plumbing, wiring, circuit, breaker, fan, fans, freezer, fridge, oven, dryer, washer, dishwasher, sprinkler, irrigation, orchard, vineyard, pasture, hay, wheat, beans, soybeans, maple, oak, elm, ash, pine, shrub, hedge, roses, turf, spreadsheet, database, backup, firewall, hard drive, inbox, password, template, document, clause, contract, lease, ordinance, agenda, committee, council, legislature, congress, senate, agency, university, hospital chain, airline, railroad, grid, utility, sector, startup, currency, portfolio, inventory, warehouse, factory, mine, quarry, refinery, flow, login, build, deploy, deployment, script, query, cluster, node, release, merge, server, system, project, relay, budget, program, economy, market, company, engine, printer, network, app, software, building, roof, pipeline, website, database, machine, truck, boiler, furnace, copier, industry, business, store, mall, campaign, proposal, laptop, computer, modem, router, spreadsheet, lawn, garden, tree, crop, club, league, franchise, merger, bridge, road, disk, drive, elevator, crane, pump, mower, heater, scanner, stove, camera, radio, battery, monitor, keyboard, screen, phone, tank, car, van, bus, tractor, plane, train, tool, code, file, page, site, vendor, quarterback, team, offense, defense, stock, stocks, dollar, bank, bill, deal, plan, law, policy
`;

export const animals: string = `
  dogs, cats, pup, pups, puppies, kittens, horses, cows, heifers, bulls, steer, steers, mule, mules, donkey, pony, colt, filly, stallion, goats, ewes, lambs, rams, sow, sows, boar, pigs, hogs, hens, rooster, turkeys, geese, alpaca, llama, birds, dog, cat, puppy, kitten, horse, mare, gelding, foal, cow, bull, calf, calves, cattle, herd, heifer, goat, sheep, ewe, lamb, pig, piglet, hog, chicken, flock, hamster, ferret, rabbit, parrot, pet, pets, canine, feline, equine, bovine, beagle, labrador, poodle, terrier, collie, hound, retriever, dachshund, chihuahua, husky, tabby, calico, siamese
`;

/** Between a head and the term they only describe, and cost nothing. */
export const qualities: string = `
  wks, wk, mo, mos, yr, yrs, a, an, the, this, that, these, another, some, any, no, not, never, severe, mild, moderate, chronic, acute, major, minor, massive, clinical, recent, recurrent, recurring, ongoing, untreated, uncontrolled, controlled, possible, probable, suspected, likely, early, late, advanced, terminal, end, final, second, first, third, two, three, four, both, back, knee, hip, heart, open, brain, neck, shoulder, lower, upper, emergency, left, right, weekly, daily, nightly, monthly, inpatient, outpatient, annual, bad, terrible, horrible, awful, new, old, single, multiple, several, many, postpartum, maternal, workplace, work, job, related, seasonal, high, low, partial, full, total, legally, now, currently, also, still, again, very, really, totally, permanently, partially, severely, clinically, newly, recently, just, only, weeks, months, years, days, hours, short, long, term, stage, grade, type, class, dose, milligrams, mg, mcg, units, of, for, with, from, to, in, on, and, or, as, at, by, into, both, either, active, history, symptoms, signs, positive, negative, reaction, episode, episodes, bout, bouts, case, medical, physical, mental, childhood, lifelong, adult, young, generalized, persistent, intermittent, occasional, frequent, periodic, turned, out, be, known, more, less, further, round, rounds, course, series, procedure, operation
`;
