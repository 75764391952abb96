// Labels that name numbers of other kinds: whatever they govern is no personal identifier, however it looks.

import { phrases } from './checks/phrases.ts';
import { keptAccounts, numberedOthers, otherPolicies } from './neutral-compounds.ts';

/** A neutral meaning and the phrases that stand for it; lower case, one blank for any separator. */
export interface OtherLabel {
  readonly meaning: string;
  readonly labels: readonly string[];
}

export const otherLabels: readonly OtherLabel[] = [
  {
    meaning: 'phone',
    labels:
      phrases(`phone, phone number, phone no, phone #, phones, telephone, telephone number, telephone no, tel, tel no, tel number, tel #, cell, cell phone,
      cell number, cell no, cellphone, mobile, mobile number, mobile no, mobile phone, home phone, home phone number, work phone, work phone number,
      office phone, daytime phone, evening phone, day phone, business phone, contact number, contact no, contact phone, emergency contact phone, ext, extension number, phone extension,
      toll free, hotline, pager, whatsapp, call, call us at, call me at, text, sms`),
  },
  { meaning: 'fax', labels: phrases('fax, fax number, fax no, fax #, facsimile') },
  {
    meaning: 'zip',
    labels: phrases(
      `zip, zip code, zip codes, zipcode, zip 4, zip plus 4, postal code, postcode, post code, postal, pin code, pincode, pin codes, eircode, po box, p o box, box, box number`,
    ),
  },
  {
    meaning: 'address',
    labels: phrases(
      'address, street address, street, suite, apt, apartment, unit, room, room number, floor, bldg, building number',
    ),
  },
  {
    meaning: 'invoice',
    labels:
      phrases(`invoice, invoice number, invoice no, invoice #, invoice id, inv, inv no, inv #, bill number, bill no, billing number, receipt, receipt number,
      receipt no, receipt #, statement number, statement id, credit memo, quote number, quote no, quote #, estimate number, estimate no, remittance number`),
  },
  {
    meaning: 'order',
    labels:
      phrases(`rma, rma number, rma no, rma #, return authorization, return authorization number, order, order number, order no, order #, order id, orders, purchase order, purchase order number, po, po number, po no, po #, p o number, sales order,
      sales order number, so number, work order, work order number, work order #, wo number, requisition, requisition number, req, req no, req #, job number, job no, job #, job id,
      project number, project no, project id, bid number, rfp, rfp number, rfq, grant number, award number`),
  },
  {
    meaning: 'tracking',
    labels:
      phrases(`tracking, tracking number, tracking no, tracking #, tracking id, tracking code, usps tracking, ups tracking, ups tracking number, fedex tracking,
      fedex tracking number, shipment, shipment number, shipment id, waybill, air waybill, awb, bill of lading, bol number, pro number, container number, package id, parcel tracking, delivery number, consignment number`),
  },
  {
    meaning: 'product',
    labels:
      phrases(`part, parts, part numbers, in stock, reorder, part number, part no, part #, mpn, mfr part number, pn, p n, sku, sku number, item, item number, item no, item #, item id, product, product number, product no, product id,
      product code, catalog number, catalogue number, cat no, stock number, stock no, nsn, model, model number, model no, model #, style number, upc, upc code, ean,
      ean 13, gtin, asin, isbn, isbn 10, isbn 13, issn, barcode, barcode number, bar code, plu, lot, lot number, lot no, lot #, batch, batch number, batch no, batch #, batch id,
      drawing number, material number`),
  },
  {
    meaning: 'device',
    labels:
      phrases(`serial, serial number, serial no, serial num, serial #, sn, s n, s no, serials, asset tag, asset number, asset id, asset no, service tag, device id, device number,
      imei, imei number, imei no, meid, esn, imsi, iccid, sim, sim card, sim card number, sim number, mac, mac address, ethernet address, hardware address, hardware id,
      equipment number, equipment id, unit number, machine number, engine number, chassis number, firmware, part serial, udid, idfa`),
  },
  {
    meaning: 'network',
    labels:
      phrases(`uid, thread, thread number, msgid, ip, ip address, ipv4, ipv6, subnet, gateway, dns, port, port number, ports, vlan, asn, as number, hostname, host, session, session id, sessionid, request id, requestid,
      trace, trace id, traceid, trace number, span id, correlation id, thread id, process id, pid, pid file, tid, message id, uuid, guid, etag, oid, object id`),
  },
  {
    meaning: 'software',
    labels:
      phrases(`version, version number, ver, release, release number, build, build number, build id, build no, revision, rev, commit, commit id, sha, sha1, sha256, md5, hash, checksum, crc, crc32,
      digest, signature, fingerprint, bug, bug id, bug number, issue, issue number, issue #, pull request, pr number, pr #, ticket, ticket number, ticket no, ticket #, ticket id,
      helpdesk ticket, incident, incident number, incident id, license key, software license, license key number, product key, activation code, activation key, cve, rfc, patch, error code, status code, exit code,
      return code, http status, http code, response code, country code, area code, language code, currency code, source code, qr code, promo code, coupon code, discount code,
      zip file, byte, bytes, size, length, offset, line, line number, line no, row, row number, column number, index, seed, seed value, random seed, epoch, timestamp, unix time,
      time stamp, ticks, duration, latency, elapsed, nonce, block height, block number, checksum value, gpio, gpio pin, pinout, pin count, pins, port pin, contract address, token contract`),
  },
  {
    meaning: 'cloud-account',
    labels:
      phrases(`checking for, checking in, checking if, checking the, checking that, checking whether, checking out, checking on, checking of, type checking, error checking, spell checking, bounds checking, fact checking, double checking, billing account, billing account id, billing account number, gcloud billing account, storage account, cloud account, aws account no, google account, apple id, icloud account, aws account, aws account id, aws account number, account id, accountid, azure subscription, subscription id, tenant id, tenant, client id, client secret, app id, application id,
      gcp project, gcp project number, user account, user account id, service account, service account id, twitter account, github account, email account,
      facebook account, instagram account, account manager, account executive, account rep, account representative, account type, account status, account name, account balance, account owner,
      account holder, account holder name, account opened, account title, account city, account code, google analytics id, ga id, pixel id, advertiser id`),
  },
  {
    meaning: 'ledger-account',
    labels:
      phrases(`g l acct, g l account, gl acct, general ledger, general ledger account, gl account, gl account number, gl code, ledger account, ledger code, chart of accounts, cost center, cost centre, cost center number, department number, dept no, dept number,
      fund number, fund code, budget code, object code, expense account, revenue account, vendor number, vendor no, vendor id, vendor #, supplier number, supplier id, store number, store no, store #,
      branch number, branch no, location number, location id, terminal id, terminal number, merchant id, merchant number, mid number, cashier`),
  },
  {
    meaning: 'utility-account',
    labels:
      phrases(`utility account, utility account number, utility account no, electric account, electric account number, gas account number, water account, water account number, water account no, sewer account,
      trash account, power account number, internet account number, cable account number, phone account number, customer account number, customer account, customer number, customer no, customer #, customer id, cust no,
      cust id, client number, client no, member since, meter, meter number, meter no, meter #, meter id, service address, premise id, premise number, subscription number, frequent flyer number, loyalty number,
      loyalty card, loyalty card number, rewards number, rewards card, membership number, membership no, membership card, library card, library card number, gift card, gift card number, gift certificate number, id card, business card, business cards,
      report card, score card, scorecard, graphics card, sound card, memory card, network card, key card, time card, punch card, index card, post card, postcard, greeting card`),
  },
  {
    meaning: 'medical-record',
    labels:
      phrases(`mrn, mrn number, mrn no, mrn #, medical record number, medical record no, medical record #, medical record, med rec, med rec no, med rec number, chart, chart number, chart no, chart #, chart id, patient id, patient id number, patient number,
      patient no, patient account number, patient account no, patient account, patient acct, patient acct no, patient acct #, patient account #, pt acct, pt acct no, pt acct #, pt account, pt account no, pt account number, guarantor account, guarantor account number, guarantor acct, guarantor number, guarantor id, hospital account, hospital acct, pt id, hospital number, hospital account number, hospital acct no, encounter, encounter number, encounter id, visit number, visit id, visit no, accession, accession number, accession no,
      specimen number, specimen id, rx number, rx no, rx #, prescription number, prescription no, prescription #, csn, har, episode id`),
  },
  {
    meaning: 'claim',
    labels:
      phrases(`claim, claim number, claim no, claim #, claim id, claims, icn, internal control number, authorization number, authorization no, auth number, auth no, auth #, auth code, prior authorization number, pre authorization number, referral number, referral no,
      reference, reference number, reference no, reference #, reference id, ref, ref no, ref number, ref #, confirmation, confirmation number, confirmation no, confirmation #, confirmation code, conf no, conf #, transaction, transaction number, transaction no, transaction id, transaction #, txn, txn id,
      txn no, transaction code, approval code, approval number, control number, control no, control #, document number, document no, document id, file number, file no, file #, file id, folder number, record number, record no, record id, entry number, sequence number, sequence no, seq, seq no,
      application number, application no, application id, case id, request number, request no, service request, log number, log id, form number, form no, bates, bates number, exhibit, exhibit number, policy id group`),
  },
  {
    meaning: 'court-case',
    labels:
      phrases(`case, case number, case no, case #, cases, cause number, cause no, docket, docket number, docket no, docket #, court case number, court file number, citation number, citation no, citation #, ticket citation, warrant number, warrant no, police report number, police report no,
      report number, report no, report #, complaint number, complaint no, recorder number, book, book number, page, page number, page no, deed book, instrument number, parcel, parcel number, parcel no, parcel id, pin parcel, apn, tax parcel, locator number, plat book, section, chapter, article, statute, rsmo, u s c, cfr`),
  },
  {
    meaning: 'cheque',
    labels: phrases(
      'check number, check no, check #, check num, chk no, chk #, cheque number, cheque no, check, checks, money order number, draft number, deposit slip number, voucher number, voucher no, warrant check',
    ),
  },
  {
    meaning: 'badge',
    labels:
      phrases(`badge, badge number, badge no, badge #, badge id, shield number, employee id, employee id number, employee number, employee no, employee #, emp id, emp no, emp number, empno, empid, employee code, staff id, staff number, payroll number, payroll id, personnel number, pernr, clock number, associate id,
      student id, student id number, student number, student no, student #, school id, campus id, user id, userid, user number, username, user name, login id, login, locker number, locker, seat, seat number, employee badge, driver number, driver id, jersey number, bib number, bed number`),
  },
  {
    meaning: 'company-tax-id',
    labels: phrases(
      `ein, ein number, ein no, ein #, fein, fein number, feid, fei number, federal ein, employer identification number, employer id number, employer id, employer id no, employer tax id, federal tax id, federal tax id number, federal tax identification number, federal id, federal id number, federal id no, fed id, fed tax id, company tax id, business tax id, payer tin, payer s tin, payers tin, payer federal identification number, state tax id, sales tax id, sales tax number, missouri tax id, state employer id, employer's state id, employers state id, employer's state id number, employers state id number, employer's state id no, employer state id, employer state id number, employer state id no, state id number of employer, payer's state no, payer state no, payer's state number, vat, vat number, vat no, vat id, gst number, gstin, duns, duns number, d u n s, cage code, uei, naics, naics code, sic code, state charter number, charter number, nmls, nmls id, crd number, cik`,
    ),
  },
  {
    meaning: 'license',
    labels:
      phrases(`professional license, professional license number, medical license, medical license number, medical license no, nursing license, nursing license number, rn license, contractor license, contractor license number,
      business license, business license number, real estate license, real estate license number, cpa license, bar number, bar no, bar #, attorney bar number, missouri bar no, teaching certificate number, teacher certificate number, certification number, certification no, liquor license, liquor license number, marriage license, marriage license number,
      fishing license, hunting license, hunting license number, dog license, pet license number, permit number, permit no, permit #, registration number, registration no, reg no, notary commission number, commission number, pharmacy license number, dental license number, cosmetology license, licensee number, fcc license, frn`),
  },
  {
    meaning: 'provider',
    labels: phrases(
      'npi, npi number, npi no, npi #, national provider identifier, provider id, provider number, provider no, billing npi, rendering npi, upin, taxonomy, taxonomy code, clia, clia number, ncpdp, ncpdp id, nabp, ptan, physician id, facility id, facility number, place of service, payer id, payer number, plan id, plan number, plan code',
    ),
  },
  {
    meaning: 'group',
    labels: phrases(
      'group, group number, group no, group #, group id, grp, grp no, grp number, grp #, group policy number, group plan number, rxbin, rx bin, rxpcn, rx pcn, rxgrp, rx grp, rx group, rxgroup, bin number, pcn',
    ),
  },
  {
    meaning: 'vehicle',
    labels: phrases(
      'truck, truck number, truck no, truck #, plate, plate number, plate no, plate #, license plate, license plate number, license plate no, licence plate, tag number, tag no, vin, vin number, vin no, vin #, vehicle identification number, vehicle id, title number, title no, odometer, mileage, stock id, hull number, tail number, dot number, usdot, mc number, flight, flight number, flight no, train number, route number, bus number',
    ),
  },
  {
    meaning: 'date',
    labels:
      phrases(`date, dates, dob, d o b, date of birth, birth date, birthdate, birthday, born, born on, doi, date of injury, date of service, dos, date of death, date of hire, hire date, start date, end date, due date, issue date, issued, iss, expiration date, exp date, exp, expires, expiry, expiry date, valid thru,
      valid through, effective date, termination date, admission date, discharge date, year, fiscal year, tax year, month, day, time, age, created, created at, updated, updated at, modified, last updated, since, copyright, deadline, meeting date, dated, posted`),
  },
  {
    meaning: 'amount',
    labels:
      phrases(`savings of, saving of, savings up to, cost savings, savings goal, savings rate, amount, amount due, amt, total, totals, subtotal, grand total, balance, balance due, price, unit price, cost, fee, fees, salary, wage, wages, gross, gross pay, net pay, gross wages, ytd, income, deposit, payment amount, paid, tax, tax amount, withholding, budget, revenue, sales, premium, deductible amount, limit, credit limit,
      quantity, qty, count, number of, units, hours, score, rate, apr, percent, points, rank, weight, height, width, depth, distance, temperature, voltage, population, votes, dollars, usd, miles, units sold, value usd, average, mean, min, max, sum, std`),
  },
  {
    meaning: 'coordinates',
    labels: phrases(
      'lat, latitude, lon, lng, long, longitude, coordinates, coords, gps, easting, northing, altitude, elevation, geo id, geoid, fips, fips code, census tract, block group',
    ),
  },
  {
    meaning: 'code-set',
    labels: phrases(
      'cpt code table, hcpcs code, loinc, loinc code, snomed code, snomed ct, rxcui, rxnorm, rxnorm code, ndc, ndc code, ndc number, drg, drg code, revenue code, procedure code, modifier, status code, status codes, response code, response codes, error code, error codes, http code, http codes, return code, exit code, exit codes, result code, program code, program codes, loan program codes, class code, class codes, course code, course codes, course number, course no, section code, department code, cost code, budget code, project code, promo code, coupon code, dress code, area code, area codes, country code, cas number, cas no, ec number, un number, pubchem cid, chebi, doi number, pmid, pmcid, arxiv, orcid, nct number, nct',
    ),
  },
  {
    meaning: 'attribute',
    labels:
      phrases(`forum, message board, library catalog, library catalogue, newsletter, webmail, school portal, streaming account, game account, wiki, blog, card type, card brand, card network, card status, card expiry, card exp, card expiration, card exp date, card holder, cardholder, cardholder name, name on card, card id, card token, condition id, condition code id,
      passport country, passport expiry, passport expiration, passport issue date, passport state, routing key, license state, license type, license class, license expiration, license expiration date, dl state, dl expiration, dl exp, dl class,
      ssn verified, ssn type, ssn flag, has ssn, medication id, medication count, diagnosis date, diagnosis id, procedure date, procedure id, treatment date, policy type, policy date, policy effective date, policy term, policy status, insurance company, insurance carrier, insurance provider, insurance type, insurance plan, insurance name, password hash, password salt, password reset,
      password changed, password expires, pin verified, bank name, routing type, medicaid eligible, medicaid status, medicare eligible, medicare part, medicare part b, voter status, passport type, subscriber name, subscriber relationship, subscriber dob, member name, member type, member status`),
  },
  {
    meaning: 'foreign-id',
    labels: phrases(
      'aadhaar, aadhaar no, aadhaar number, aadhaar card, aadhaar cards, aadhaar card no, aadhaar card number, aadhar, aadhar no, aadhar number, aadhar card, uidai, nhs number, nhs no, nino, abn, acn, cnpj',
    ),
  },
  {
    meaning: 'speed',
    labels: phrases(
      'dl speed, ul speed, download, downloads, download speed, upload, upload speed, mbps, dl rate, dl time, dl count',
    ),
  },
  {
    meaning: 'social-media',
    labels: phrases(
      'social media, social login, social auth, callback id, social worker, social services, social studies, social events, social distancing, social network, social security administration, social security office, social security benefits, social security act, social security disability, social security tax, social security wages, social security amount',
    ),
  },
  { meaning: 'utility-account', labels: keptAccounts },
  { meaning: 'thing', labels: numberedOthers },
  { meaning: 'other-insurance', labels: otherPolicies },
  {
    meaning: 'machine-access',
    labels: phrases(
      `wifi password, wi fi password, wireless password, network password, router password, guest password, server password, root password, admin password, database password, db password, ssh password, email password, windows password,
      zoom passcode, meeting passcode, webinar passcode, conference passcode, conference pin, conference code, meeting id, meeting pin, webinar id, voicemail pin, voicemail password, door code, gate code, alarm code, keypad code, entry code, garage code, locker code`,
    ),
  },
  {
    meaning: 'member',
    labels: phrases(
      `guild member id, discord member id, gym member id, club member id, team member id, union member id, class member, subscriber list,
      customer service number, customer service no, document control number dcn, document control number`,
    ),
  },
  {
    meaning: 'routing-network',
    labels: phrases(
      'network routing, ospf routing, bgp routing, routing id, routing table, routing tables, routing protocol, routing mark, call routing, routing slip, routing slip number, routing domain, ospf',
    ),
  },
  {
    meaning: 'place-in-a-series',
    labels: phrases('pages, hull, range, ranges, slot, slots, grid, sections, chapters, verses'),
  },
];
