// Nouns that a medical term before them only describes: who works with it, where, and what is done about it in public.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Places of care: whoever is admitted there is ill all the same. */
export const facilities: ReadonlySet<string> = words(
  'center centers centre clinic clinics hospital hospitals unit units ward wards wing wings department facility facilities home homes house lab laboratory',
);

export const describedNouns: ReadonlySet<string> = words(`
  center centers centre clinic clinics hospital hospitals sanatorium sanatoriums sanitarium asylum unit units ward wards wing wings department facility facilities lab laboratory laboratories institute division bureau
  educator educators researcher researchers scientist scientists professor teacher teachers instructor instructors trainer trainers training trainings course courses class classes lesson lessons workshop workshops seminar seminars webinar webinars conference conferences lecture lectures presentation presentations curriculum students interns residency fellowship
  nurse nurses pharmacist pharmacists technician technicians technologist technologists tech techs aide aides assistant assistants coordinator coordinators counselor counselors counsellor specialist specialists therapist therapists navigator navigators manager managers director directors supervisor supervisors administrator officer staff staffing crew volunteer volunteers chaplain advocate advocates liaison consultant consultants expert experts lawyer lawyers attorney attorneys inspector operator salesman rep reps representative representatives vendor vendors manufacturer distributor
  academy society association foundation alliance coalition council committee commission task board league network registry hotline helpline lifeline programs program programme project initiative campaign campaigns walk walks walkathon 5k 10k marathon rides gala galas fundraiser fundraisers raffle auction charity charities awareness prevention research studies statistics stats rates rate cases deaths outbreak outbreaks epidemic pandemic crisis incidence prevalence bulletin newsletter magazine journal articles brochure brochures pamphlet pamphlets leaflet leaflets poster posters administration cap quiz display exhibit flyers handouts guidelines manual toolkit module index chapter
  stock stocks prices pricing posts post blog blogs ad ads advert adverts commercial commercials billboard billboards jingle festival festivals parade contest tournament concert party
  license licenses licensure wig wigs ribbon ribbons bracelets stamp stamps sticker stickers swag samples sample catalog catalogs brochures vending simulator mannequin manikin costume costumes joke jokes theory theories paper papers thesis screenings
  van vans bus shuttle cart closet shelf storage page widget
  policy policies protocol protocols laws act legislation ordinance regulations grant grants fund funds funding budget settlement lawsuit lawsuits litigation rider riders insurance coverage premiums reimbursement rental rentals ramp ramps brand brands products market sales inventory freight cleanup cleaning drill drills fair fairs victims reform czar hub trial trials
`);
